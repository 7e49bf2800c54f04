// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { Database } from "#platform/db";
import type { AppEnv } from "#platform/http";
import { profileRoutes } from "../peers/profile.routes.tsx";
import { askedRoutes } from "./asked.routes.tsx";
import { howWeChooseRoutes } from "./how-we-choose.routes.tsx";
import { matchRoutes } from "./match.routes.tsx";
import { teamMatchRoutes } from "./team-match.routes.ts";

/** Who was asked answers, and who asked chooses, also where a house no longer offers it. */
export function matchingRoutes(services: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>().route("/", matchRoutes).route("/", teamMatchRoutes).route("/", askedRoutes(services));
}

export const peerRoutes = new Hono<AppEnv>().route("/", profileRoutes).route("/", howWeChooseRoutes);
