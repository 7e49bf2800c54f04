// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import { coordinators, openToAll } from "./patterns.ts";

// biome-ignore format: a table
export const regionMakingRoomRows = rows({
  "GET /kwartier":                     openToAll,
  "GET /team/kwartier":                coordinators,
  "GET /team/kwartier/nieuw":          coordinators,
  "POST /team/kwartier/nieuw":         coordinators,
  "GET /team/kwartier/:id":            coordinators,
  "GET /team/kwartier/:id/gegevens":   coordinators,
  "POST /team/kwartier/:id/gegevens":  coordinators,
  "POST /team/kwartier/:id/weg":       coordinators,
  "POST /team/kwartier/:id/bezoeken":  coordinators,
  "POST /team/kwartier/:id/opening":   coordinators,
  "POST /team/kwartier/:id/wegwijzer": coordinators,
  "GET /team/kwartier/stappen/:id":    coordinators,
  "POST /team/kwartier/stappen/:id":   coordinators,
});
