// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import { coordinators, openToAll, signedIn } from "./patterns.ts";

// biome-ignore format: a table
export const selfhelpSharingRows = rows({
  "GET /mijn-plek/kluis/delen":                         signedIn,
  "POST /mijn-plek/kluis/delen/:id":                    signedIn,
  "POST /mijn-plek/kluis/delen/:id/intrekken":          signedIn,
  "GET /mijn-plek/kluis/delen/:id/antwoorden":          signedIn,
  "GET /gedeeld/:id":                                   openToAll,
  "POST /gedeeld/:id/openen":                           openToAll,
  "POST /gedeeld/:id/antwoord":                         openToAll,
  "POST /gedeeld/:id/klaar":                            openToAll,

  "GET /verhalen":                                      openToAll,
  "GET /verhalen/:id":                                  openToAll,
  "GET /mijn-plek/kluis/verhalen":                      signedIn,
  "POST /mijn-plek/kluis/verhalen":                     signedIn,
  "POST /mijn-plek/kluis/verhalen/:id/terugnemen":      signedIn,
  "GET /mijn-plek/verhalen":                            signedIn,
  "POST /mijn-plek/verhalen/:id/terugnemen":            signedIn,
  "POST /mijn-plek/verhalen/:id/langer":                signedIn,
  "GET /team/verhalen":                                 coordinators,
  "POST /team/verhalen/:id/weg":                        coordinators,
  "POST /team/verhalen/:id/terug":                      coordinators,
});
