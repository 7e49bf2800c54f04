// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import type { Doors } from "../paths/doors.ts";
import { closingRoutes, reopeningRoutes } from "./closing.routes.tsx";
import { reportOfPeerRoutes } from "./report.routes.tsx";

/** How two people part, and what may be told of it. */
export function partingRoutes(doors: Doors): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .route("/", doors.all(closingRoutes))
    .route("/", doors.ofPeer(reportOfPeerRoutes))
    .route("/", doors.ofHolder(reopeningRoutes));
}
