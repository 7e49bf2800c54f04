// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import { type AppEnv, notFound } from "#platform/http";
import type { PartName } from "#platform/parts";

/** Of several parts, one is enough. */
export type PartRoutes = { part: PartName | readonly PartName[]; routes: Hono<AppEnv> };

/** All routes of a module; those of a part answer only at a house that has it. */
export function routesOf(module: { routes: Hono<AppEnv>; partRoutes: readonly PartRoutes[] }): Hono<AppEnv> {
  const all = new Hono<AppEnv>().route("/", module.routes);
  for (const part of module.partRoutes) all.route("/", behindPart(part));
  return all;
}

/** The same routes, each behind one question: does this house have the part? Where not, it answers as missing does. */
function behindPart({ part, routes }: PartRoutes): Hono<AppEnv> {
  const guarded = new Hono<AppEnv>();
  const askWhetherOn = createMiddleware<AppEnv>(async (c, next) => {
    return [part].flat().some((one) => c.var.centre?.parts.has(one)) ? await next() : notFound();
  });
  for (const { method, path } of distinct(routes.routes)) guarded.on(method, path, askWhetherOn);
  return guarded.route("/", routes);
}

/** A route stands in the list once for each of its handlers. */
function distinct(routes: Hono<AppEnv>["routes"]): { method: string; path: string }[] {
  return [...new Map(routes.map(({ method, path }) => [`${method} ${path}`, { method, path }])).values()];
}
