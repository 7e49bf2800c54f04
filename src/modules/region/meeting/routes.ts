// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { chartRoutes } from "./charts/chart.routes.tsx";
import { guestRoutes } from "./guests/guest.routes.tsx";
import { joiningRoutes } from "./joining/joining.routes.tsx";
import { meetingRoutes as meetingDayRoutes } from "./meetings/meeting.routes.tsx";
import { keeperMunicipalityRoutes } from "./municipalities/keeper-municipality.routes.tsx";
import { municipalityRoutes } from "./municipalities/municipality.routes.tsx";
import { teamMunicipalityRoutes } from "./municipalities/team-municipality.routes.tsx";
import { sheetRoutes } from "./sheets/sheet.routes.tsx";
import { neighbourhoodRoutes } from "./starting/neighbourhood.routes.tsx";
import { startingRoutes } from "./starting/starting.routes.tsx";
import { walkRoutes } from "./walking/walk.routes.tsx";

/** Beginning a region, meeting about its map, and what lies on the table then. */
export const meetingRoutes = new Hono<AppEnv>()
  .route("/", startingRoutes)
  .route("/", joiningRoutes)
  .route("/", neighbourhoodRoutes)
  .route("/", meetingDayRoutes)
  .route("/", walkRoutes)
  .route("/", teamMunicipalityRoutes)
  .route("/", municipalityRoutes)
  .route("/", keeperMunicipalityRoutes)
  .route("/", guestRoutes)
  .route("/", chartRoutes)
  .route("/", sheetRoutes);
