// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import { openToAll } from "./patterns.ts";

// biome-ignore format: a table
export const directoryOpenRows = rows({
  "GET /wegwijzer/downloads":                        openToAll,
  "GET /wegwijzer.geojson":                          openToAll,
  "GET /wegwijzer.csv":                              openToAll,
  "GET /wegwijzer.xlsx":                             openToAll,
  "GET /wegwijzer.hsds.zip":                         openToAll,
  "GET /wegwijzer/insluiten":                        openToAll,
  "GET /wegwijzer/insluiten/lijst":                  openToAll,
  "GET /wegwijzer/insluiten/lijst.json":             openToAll,
  "GET /wegwijzer/insluiten/kleuren.css":            openToAll,
  "GET /wegwijzer/insluiten/vrijplaats-wegwijzer.js": openToAll,
  "GET /api/v1":                                     openToAll,
  "GET /api/v1/openapi.json":                        openToAll,
  "GET /api/v1/entries":                             openToAll,
  "GET /api/v1/entries/:id":                         openToAll,
  "GET /api/v1/organizations":                       openToAll,
  "GET /api/v1/organizations/:id":                   openToAll,
  "GET /api/v1/checks":                              openToAll,
  "GET /api/v1/terms":                               openToAll,
  "GET /api/v1/municipalities":                      openToAll,
});
