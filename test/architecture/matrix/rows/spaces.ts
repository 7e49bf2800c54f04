// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";

// biome-ignore format: a table
export const spacesRows = rows({
  //                                     anon link swap | lead faci host coor volu peer trai part | xlea xhos xcoo | paus ende | pcon muni insu bare oper ope1 | hos1 coo1
  "GET /team/ruimtes":                   "sign sign sign | miss miss miss show miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss show",
  "POST /team/ruimtes":                  "sign sign sign | miss miss miss done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss done",
  "GET /team/ruimtes/:id":               "sign sign sign | miss miss miss show miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss show",
  "POST /team/ruimtes/:id":              "sign sign sign | miss miss miss done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss done",
  "GET /team/ruimtes/:id/verwijdering":  "sign sign sign | miss miss miss show miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss show",
  "POST /team/ruimtes/:id/verwijdering": "sign sign sign | miss miss miss done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss done",
});
