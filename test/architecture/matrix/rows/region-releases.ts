// SPDX-License-Identifier: EUPL-1.2
import { row, rows } from "../table.ts";
import { coordinators, hosts, ownLink } from "./patterns.ts";

/** Whoever takes part in this house, in the team or not. */
//                               anon link | lead host coor volu part | bare pcon oper ope1 | hos1 coo1
// biome-ignore format: a table
const takingPart          = row("sign sign | open open open open open | miss miss miss miss | open open");

// biome-ignore format: a table
export const regionReleasesRows = rows({
  "GET /team/vrijgeven":                                   hosts,
  "POST /team/vrijgeven/link":                             coordinators,
  "GET /team/vrijgeven/nieuw":                             coordinators,
  "POST /team/vrijgeven/nieuw":                            coordinators,
  "GET /team/vrijgeven/:id":                               hosts,
  "GET /team/vrijgeven/:id/gegevens":                      coordinators,
  "POST /team/vrijgeven/:id/gegevens":                     coordinators,
  "POST /team/vrijgeven/:id/weg":                          coordinators,
  "GET /team/vrijgeven/:id/stuk":                          coordinators,
  "POST /team/vrijgeven/:id/stuk":                         coordinators,
  "POST /team/vrijgeven/:id/bekend":                       coordinators,
  "GET /team/vrijgeven/:id/stuk/:part":                    coordinators,
  "POST /team/vrijgeven/:id/stuk/:part":                   coordinators,
  "POST /team/vrijgeven/:id/stuk/:part/opnieuw":           coordinators,
  "POST /team/vrijgeven/:id/stuk/:part/weg":               coordinators,
  "POST /team/vrijgeven/:id/stuk/:part/terug":             coordinators,
  "POST /team/vrijgeven/:id/stuk/:part/omhoog":            coordinators,
  "POST /team/vrijgeven/:id/lezen":                        coordinators,
  "GET /team/vrijgeven/:id/gezegd/:word":                  coordinators,
  "POST /team/vrijgeven/:id/gezegd/:word":                 coordinators,
  "POST /team/vrijgeven/:id/voorstel":                     coordinators,
  // The second yes is another's: whoever proposed it is told so on the page.
  "POST /team/vrijgeven/:id/voorstel/terug":               hosts,
  "POST /team/vrijgeven/:id/vrijgave":                     hosts,
  "GET /team/vrijgeven/:id/geven":                         coordinators,
  "POST /team/vrijgeven/:id/geven":                        coordinators,
  "POST /team/vrijgeven/:id/geven/:link/intrekking":       coordinators,
  "GET /team/vrijgeven/:id/intrekken":                     coordinators,
  "POST /team/vrijgeven/:id/intrekken":                    coordinators,
  "POST /team/vrijgeven/:id/versie":                       coordinators,
  "GET /mijn-plek/vrijgeven":                              takingPart,
  "GET /mijn-plek/vrijgeven/:id":                          takingPart,
  "POST /mijn-plek/vrijgeven/:id":                         takingPart,
  "POST /mijn-plek/vrijgeven/:id/terug":                   takingPart,
  "GET /vrijgeven/:token":                                 ownLink,
  "GET /vrijgeven/:token/:id":                             ownLink,
  "POST /vrijgeven/:token/:id":                            ownLink,
  "POST /vrijgeven/:token/:id/terug":                      ownLink,
  "GET /vrijgegeven/:token":                               ownLink,
  "GET /vrijgegeven/:token/document":                      ownLink,
  "GET /vrijgegeven/:token/tabel/:name":                   ownLink,
});
