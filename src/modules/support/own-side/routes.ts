// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { Database } from "#platform/db";
import type { AppEnv } from "#platform/http";
import type { Doors } from "../paths/doors.ts";
import { differenceRoutes } from "../round-tables/difference.routes.tsx";
import { pathTableRoutes } from "../round-tables/path-table.routes.tsx";
import { roundTablesRoutes } from "../round-tables/round-tables.routes.tsx";
import { sharedRoutes } from "../sharing/shared.routes.tsx";
import { sharingRoutes } from "../sharing/sharing.routes.tsx";
import { handingOverRoutes } from "./handing-over.routes.tsx";
import { reflectionRoutes } from "./reflection.routes.tsx";
import { standInRoutes } from "./stand-in.routes.tsx";
import { todayRoutes } from "./today.routes.tsx";
import { worryRoutes } from "./worry.routes.tsx";

/** Who else reads a path, and what is the peer worker's own. */
export function besideThePathRoutes(services: { logDb: Database }, doors: Doors): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .route("/", todayRoutes(services))
    .route("/", reflectionRoutes)
    .route("/", worryRoutes)
    .route("/", differenceRoutes)
    .route("/", roundTablesRoutes(services))
    .route("/", pathTableRoutes(doors))
    .route("/", handingOverRoutes(doors))
    .route("/", standInRoutes(services))
    .route("/", doors.ofHolder(sharingRoutes))
    .route("/", sharedRoutes(services));
}
