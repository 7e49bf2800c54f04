// SPDX-License-Identifier: EUPL-1.2
import { row, rows } from "../table.ts";
import { coordinators } from "./patterns.ts";

/** The address that is asked leads to an agenda, which is no directory: whoever may ask reads why. */
const refused = row("sign sign | miss miss rule miss miss | miss miss miss miss | miss rule");

// biome-ignore format: a table
export const directorySourcesRows = rows({
  //                                                    anon link | lead host coor volu part | bare pcon oper ope1 | hos1 coo1
  "GET /team/wegwijzer/bronnen":                         coordinators,
  "GET /team/wegwijzer/bronnen/nieuw":                   coordinators,
  "POST /team/wegwijzer/bronnen/nieuw":                  refused,
  "GET /team/wegwijzer/bronnen/bestand":                 coordinators,
  "POST /team/wegwijzer/bronnen/bestand":                coordinators,
  "GET /team/wegwijzer/bronnen/bestand/voorbeeld.csv":   coordinators,
  "GET /team/wegwijzer/bronnen/bestand/:id":             coordinators,
  "POST /team/wegwijzer/bronnen/bestand/:id":            coordinators,
  "GET /team/wegwijzer/bronnen/:id":                     coordinators,
  "POST /team/wegwijzer/bronnen/:id/lezing":             coordinators,
  "POST /team/wegwijzer/bronnen/:id/pauze":              coordinators,
  "POST /team/wegwijzer/bronnen/:id/hervatting":         coordinators,
  "POST /team/wegwijzer/bronnen/:id/minder":             coordinators,
  "GET /team/wegwijzer/bronnen/:id/einde":               coordinators,
  "POST /team/wegwijzer/bronnen/:id/einde":              coordinators,
  "GET /team/wegwijzer/bronnen/:id/verbeteringen":       coordinators,
  "GET /team/wegwijzer/bronnen/:id/verbeteringen.json":  coordinators,
  "GET /team/wegwijzer/bronnen/:id/verbeteringen.csv":   coordinators,
});
