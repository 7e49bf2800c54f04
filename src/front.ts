// SPDX-License-Identifier: EUPL-1.2
import type { Hono } from "hono";
import { findingRoutes } from "#modules/programme";
import { homeRoutes } from "#modules/site";
import { type AppEnv, createApplication, type Installation } from "#platform/http";
import { routesOf } from "#platform/modules";

/** The little of the program that a visitor comes for first. */
export type Front = {
  /** Whether it answers this as the whole program would: somebody unknown who reads one of its pages. */
  knows: (request: Request) => boolean;
  app: Hono<AppEnv>;
};

/**
 * The front page and the programme, as the modules have them. Everything else is read after these can be answered, so
 * that a start does not take longer with each part that is added.
 */
export function createFront(installation: Installation): Front {
  const routes = routesOf({ routes: homeRoutes, partRoutes: [{ part: "programme", routes: findingRoutes }] });
  const app = createApplication(installation, routes);
  const isPage = (path: string) => routes.router.match("GET", path)[0].length > 0;
  return {
    app,
    knows: (request) => request.method === "GET" && !request.headers.has("cookie") && isPage(app.getPath(request)),
  };
}
