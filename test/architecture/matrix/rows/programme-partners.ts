// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import { partners } from "./patterns.ts";

// biome-ignore format: a table
export const programmePartnersRows = rows({
  "GET /partner/:token":                  partners,
  "GET /partner/:token/nieuw":            partners,
  "POST /partner/:token/nieuw":           partners,
  "GET /partner/:token/:id":              partners,
  "POST /partner/:token/:id":             partners,
  "GET /partner/:token/:id/einde":        partners,
  "POST /partner/:token/:id/einde":       partners,
  "POST /partner/:token/:id/bevestiging": partners,
});
