// SPDX-License-Identifier: EUPL-1.2
import type { Hono } from "hono";
import type { AppEnv } from "#platform/http";

export type Route = { name: string; handlers: object[] };

/** Each route of the program once, as the table names it: without what a parameter may hold. */
export function routesOf({ routes }: Pick<Hono<AppEnv>, "routes">): Route[] {
  const found = new Map<string, object[]>();
  for (const { method, path, handler } of routes) {
    if (method === "ALL") continue;
    const name = `${method} ${path.replaceAll(/\{[^}]*\}/g, "")}`;
    found.set(name, [...(found.get(name) ?? []), handler]);
  }
  return [...found].map(([name, handlers]) => ({ name, handlers }));
}
