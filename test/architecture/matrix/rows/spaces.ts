// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import { coordinators } from "./patterns.ts";

// biome-ignore format: a table
export const spacesRows = rows({
  "GET /team/ruimtes":                   coordinators,
  "POST /team/ruimtes":                  coordinators,
  "GET /team/ruimtes/:id":               coordinators,
  "POST /team/ruimtes/:id":              coordinators,
  "GET /team/ruimtes/:id/verwijdering":  coordinators,
  "POST /team/ruimtes/:id/verwijdering": coordinators,
});
