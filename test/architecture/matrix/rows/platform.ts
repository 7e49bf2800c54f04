// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import { hiddenFromAll, openToAll } from "./patterns.ts";

// biome-ignore format: a table
export const platformRows = rows({
  "GET /healthz":     openToAll,
  "GET /readyz":      openToAll,
  "GET /metrics":     hiddenFromAll,
  "GET /beeld/:name": openToAll,
});
