// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import { openToAll, signedIn } from "./patterns.ts";

// biome-ignore format: a table
export const selfhelpRows = rows({
  "GET /mijn-plek/kluis":                               openToAll,
  "GET /mijn-plek/kluis/werker.js":                     openToAll,
  "GET /mijn-plek/kluis/papier":                        openToAll,
  "GET /mijn-plek/kluis/papier/:tool":                  openToAll,
  "GET /mijn-plek/kluis/eigenaar":                      openToAll,
  "GET /mijn-plek/kluis/sleutels":                      signedIn,
  "POST /mijn-plek/kluis/sleutels":                     signedIn,
  "GET /mijn-plek/kluis/stukken":                       signedIn,
  "POST /mijn-plek/kluis/stukken/:id":                  signedIn,
  "GET /mijn-plek/kluis/stukken/:id/versies":           signedIn,
  "GET /mijn-plek/kluis/stukken/:id/versies/:version":  signedIn,
  "POST /mijn-plek/kluis/stukken/:id/wissen":           signedIn,
  "POST /mijn-plek/kluis/wissen":                       signedIn,
});
