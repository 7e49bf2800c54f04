// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { closedDayRoutes } from "./closed-day.routes.tsx";
import { frontRoutes } from "./front.routes.tsx";
import { frontPictureRoutes } from "./front-picture.routes.ts";
import { openingWeekRoutes } from "./opening-week.routes.tsx";
import { outboxRoutes } from "./outbox.routes.tsx";

export const houseRoutes = new Hono<AppEnv>()
  .route("/", frontRoutes)
  .route("/", frontPictureRoutes)
  .route("/", outboxRoutes);

/** Of a house that one can walk into. */
export const openingRoutes = new Hono<AppEnv>().route("/", openingWeekRoutes).route("/", closedDayRoutes);
