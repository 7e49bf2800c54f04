// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { Database } from "#platform/db";
import type { AppEnv } from "#platform/http";
import type { Doors } from "./doors.ts";
import { glassRoutes } from "./glass.routes.tsx";
import { hintRoutes } from "./hint.routes.tsx";
import { myPeopleRoutes } from "./my-people.routes.tsx";
import { ownPathRoutes } from "./own.routes.tsx";
import { paperRoutes } from "./paper.routes.tsx";
import { pathRoutes } from "./path.routes.tsx";
import { takeRoutes } from "./take.routes.tsx";
import { versionsRoutes } from "./versions.routes.tsx";
import { writeRoutes } from "./write.routes.tsx";

/** Whole words stand before the address that takes a link or an id in their place. */
export function pathsRoutes(services: { logDb: Database }, doors: Doors): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .route("/", paperRoutes)
    .route("/", myPeopleRoutes)
    .route("/", glassRoutes(services))
    .route("/", doors.all(pathRoutes))
    .route("/", doors.all(writeRoutes))
    .route("/", doors.all(versionsRoutes))
    .route("/", doors.ofPeer(hintRoutes))
    .route("/", doors.ofHolder(ownPathRoutes))
    .route("/", doors.ofHolder(takeRoutes));
}
