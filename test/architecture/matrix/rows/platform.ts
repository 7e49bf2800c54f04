// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";

// biome-ignore format: a table
export const platformRows = rows({
  //              anon link swap | lead faci host coor volu peer trai part | xlea xhos xcoo | paus ende | pcon muni insu bare oper ope1 | hos1 coo1
  "GET /healthz": "show show show | show show show show show show show show | show show show | show show | show show show show show show | show show",
  "GET /readyz":  "show show show | show show show show show show show show | show show show | show show | show show show show show show | show show",
  "GET /metrics": "miss miss miss | miss miss miss miss miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss miss",
  "GET /beeld/:name": "show show show | show show show show show show show show | show show show | show show | show show show show show show | show show",
});
