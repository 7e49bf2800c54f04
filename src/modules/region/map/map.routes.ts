// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppEnv, anyone, keptPage, may } from "#platform/http";
import { mapAddress, readMapAsked } from "./map-address.ts";
import { mapExportRoutes } from "./map-export.routes.ts";
import { securingRoutes } from "./securing.routes.tsx";
import { showCell } from "./show-cell.tsx";
import { showGaps } from "./show-gaps.tsx";
import { showMap } from "./show-map.tsx";

/** What the region has and what it lacks: for everybody. */
export const mapRoutes = new Hono<AppEnv>()
  .get("/regio", may(anyone), async (c) => {
    const asked = readMapAsked(new URL(c.req.url).searchParams);
    return await keptPage(c, mapAddress(asked), async () => await showMap(c, asked));
  })
  .get("/regio/voor-wie", may(anyone), showGaps)
  .get("/regio/vak/:activity/:place", may(anyone), showCell)
  .route("/", mapExportRoutes)
  .route("/", securingRoutes);
