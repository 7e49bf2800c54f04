// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { talkFiguresRoutes } from "../talks/talk-figures.routes.tsx";
import { talksRoutes } from "../talks/talks.routes.tsx";
import { boardRoutes } from "./board.routes.tsx";
import { hourFactsRoutes } from "./hour-facts.routes.tsx";
import { hoursRoutes } from "./hours.routes.tsx";

/** Just a talk. What stands at an address of its own comes before an hour by its id. */
export const justTalkingRoutes = new Hono<AppEnv>()
  .route("/", hoursRoutes)
  .route("/", boardRoutes)
  .route("/", talksRoutes)
  .route("/", talkFiguresRoutes)
  .route("/", hourFactsRoutes);
