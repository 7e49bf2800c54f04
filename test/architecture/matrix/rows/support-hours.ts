// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import { coordinators, hosts, openToAll, team } from "./patterns.ts";

// biome-ignore format: a table
export const supportHoursRows = rows({
  "GET /spreekuur":                      openToAll,
  "GET /team/spreekuur":                 team,
  "POST /team/spreekuur":                team,
  "POST /team/spreekuur/:id/beurt":      team,
  "POST /team/spreekuur/:id/terug":      team,
  "GET /team/spreekuur/tellen":          team,
  "GET /team/spreekuur/tellen/elders":   team,
  "POST /team/spreekuur/tellen/elders":  team,
  "GET /team/spreekuur/tellen/:id":      team,
  "POST /team/spreekuur/tellen/:id":     team,
  "GET /team/spreekuur/cijfers":         hosts,
  "GET /team/spreekuur/cijfers.csv":     hosts,
  // Besides coordinators whoever publishes alone: "turn".
  "GET /team/spreekuur/:activity":       coordinators,
  "POST /team/spreekuur/:activity":      coordinators,
});
