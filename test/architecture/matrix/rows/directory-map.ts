// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import { openToAll } from "./patterns.ts";

// biome-ignore format: a table
export const directoryMapRows = rows({
  "GET /wegwijzer/kaart":     openToAll,
  "GET /wegwijzer/kaart.css": openToAll,
});
