// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import { team } from "./patterns.ts";

// biome-ignore format: a table
export const supportFiguresRows = rows({
  "GET /team/steun/cijfers":                           team,
  "GET /team/steun/cijfers.csv":                       team,
});
