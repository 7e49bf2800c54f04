// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import { coordinators, openToAll, partners } from "./patterns.ts";

// biome-ignore format: a table
export const regionMapRows = rows({
  "GET /regio":                                              openToAll,
  "GET /regio/voor-wie":                                     openToAll,
  "GET /regio/vak/:activity/:place":                         openToAll,
  "GET /regio.csv":                                          openToAll,
  "GET /regio.xlsx":                                         openToAll,
  "GET /regio/bijhouden/:token/zeker":                       partners,
  "GET /regio/bijhouden/:token/zeker/:activity/:municipality":  partners,
  "POST /regio/bijhouden/:token/zeker/:activity/:municipality": partners,
  "GET /team/regio/zeker/:id/:activity/:municipality":       coordinators,
  "POST /team/regio/zeker/:id/:activity/:municipality":      coordinators,
});
