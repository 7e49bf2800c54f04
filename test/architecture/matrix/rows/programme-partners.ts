// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";

// biome-ignore format: a table
export const programmePartnersRows = rows({
  //                                      anon link swap | lead faci host coor volu peer trai part | xlea xhos xcoo | paus ende | pcon muni insu bare oper ope1 | hos1 coo1
  "GET /partner/:token":                  "miss show miss | miss miss miss miss miss miss miss miss | miss miss miss | miss miss | show miss miss miss miss miss | miss miss",
  "GET /partner/:token/nieuw":            "miss show miss | miss miss miss miss miss miss miss miss | miss miss miss | miss miss | show miss miss miss miss miss | miss miss",
  "POST /partner/:token/nieuw":           "miss done miss | miss miss miss miss miss miss miss miss | miss miss miss | miss miss | done miss miss miss miss miss | miss miss",
  "GET /partner/:token/:id":              "miss show miss | miss miss miss miss miss miss miss miss | miss miss miss | miss miss | show miss miss miss miss miss | miss miss",
  "POST /partner/:token/:id":             "miss done miss | miss miss miss miss miss miss miss miss | miss miss miss | miss miss | done miss miss miss miss miss | miss miss",
  "GET /partner/:token/:id/einde":        "miss show miss | miss miss miss miss miss miss miss miss | miss miss miss | miss miss | show miss miss miss miss miss | miss miss",
  "POST /partner/:token/:id/einde":       "miss done miss | miss miss miss miss miss miss miss miss | miss miss miss | miss miss | done miss miss miss miss miss | miss miss",
  "POST /partner/:token/:id/bevestiging": "miss done miss | miss miss miss miss miss miss miss miss | miss miss miss | miss miss | done miss miss miss miss miss | miss miss",
});
