// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import { coordinators, openToAll, partners, team } from "./patterns.ts";

// biome-ignore format: a table
export const regionCellsRows = rows({
  "GET /regio/afspraken":                              openToAll,
  "GET /regio/toen-en-nu":                             openToAll,
  "GET /regio/bijhouden/:token":                       partners,
  "GET /regio/bijhouden/:token/zeggen":                partners,
  "POST /regio/bijhouden/:token/zeggen":               partners,
  "POST /regio/bijhouden/:token/gezegd/:id/terug":     partners,
  "GET /regio/bijhouden/:token/dubbel/:id":            partners,
  "POST /regio/bijhouden/:token/dubbel/:id":           partners,
  "GET /regio/bijhouden/:token/afspraken/:id":         partners,
  "POST /regio/bijhouden/:token/afspraken/:id":        partners,
  "GET /team/regio":                                   coordinators,
  "GET /team/regio/zeggen":                            team,
  "POST /team/regio/zeggen":                           team,
  "POST /team/regio/gezegd/:id/ja":                    coordinators,
  "POST /team/regio/gezegd/:id/nee":                   coordinators,
  "POST /team/regio/gezegd/:id/terug":                 coordinators,
  "GET /team/regio/dubbel/:id":                        coordinators,
  "POST /team/regio/dubbel/:id":                       coordinators,
  "POST /team/regio/verteld/:id":                     coordinators,
  "GET /team/regio/afspraken/nieuw":                   coordinators,
  "POST /team/regio/afspraken/nieuw":                  coordinators,
  "GET /team/regio/afspraken/:id":                     coordinators,
  "POST /team/regio/afspraken/:id":                    coordinators,
});
