// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import { openToAll } from "./patterns.ts";

// biome-ignore format: a table
export const directoryEntriesRows = rows({
  "GET /wegwijzer":          openToAll,
  "GET /wegwijzer/meenemen": openToAll,
  "GET /wegwijzer/:id":      openToAll,
});
