// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import { openToAll } from "./patterns.ts";

// biome-ignore format: a table
export const directoryApiRows = rows({
  "GET /api/hsds":                          openToAll,
  "GET /api/hsds/":                         openToAll,
  "GET /api/hsds/profile":                  openToAll,
  "GET /api/hsds/openapi.json":             openToAll,
  "GET /api/hsds/services":                 openToAll,
  "GET /api/hsds/services/:id":             openToAll,
  "GET /api/hsds/organizations":            openToAll,
  "GET /api/hsds/organizations/:id":        openToAll,
  "GET /api/hsds/service_at_locations":     openToAll,
  "GET /api/hsds/service_at_locations/:id": openToAll,
  "GET /api/hsds/taxonomies":               openToAll,
  "GET /api/hsds/taxonomies/:id":           openToAll,
  "GET /api/hsds/taxonomy_terms":           openToAll,
  "GET /api/hsds/taxonomy_terms/:id":       openToAll,
  "GET /api/oruk":                          openToAll,
  "GET /api/oruk/":                         openToAll,
  "GET /api/oruk/profile":                  openToAll,
  "GET /api/oruk/openapi.json":             openToAll,
  "GET /api/oruk/services":                 openToAll,
  "GET /api/oruk/services/:id":             openToAll,
  "GET /api/oruk/organizations":            openToAll,
  "GET /api/oruk/organizations/:id":        openToAll,
  "GET /api/oruk/service_at_locations":     openToAll,
  "GET /api/oruk/service_at_locations/:id": openToAll,
  "GET /api/oruk/taxonomies":               openToAll,
  "GET /api/oruk/taxonomies/:id":           openToAll,
  "GET /api/oruk/taxonomy_terms":           openToAll,
  "GET /api/oruk/taxonomy_terms/:id":       openToAll,
});
