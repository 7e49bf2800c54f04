// SPDX-License-Identifier: EUPL-1.2

import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import type { Actor } from "#platform/db";
import type { AppEnv, SignedInPerson } from "./context.ts";
import { inLanguage } from "./language.ts";
import { notFound } from "./problem.tsx";

export type Asker = { actor: Actor; person: SignedInPerson | null; centreId: string | null };

/** One question with one answer. Each module lists its own in `permissions.ts`. */
export type Permission = { name: string; allows: (asker: Asker) => boolean };

export const anyone: Permission = { name: "anyone", allows: () => true };

const permissionOfHandler = new WeakMap<object, Permission>();

/** Stands on every route, exactly once: a test walks all routes. Hidden answers as missing does. */
export function may(permission: Permission): MiddlewareHandler<AppEnv> {
  const handler = createMiddleware<AppEnv>(async (c, next) => {
    const { actor, person, centre } = c.var;
    if (permission.allows({ actor, person, centreId: centre?.id ?? null })) return await next();
    if (person) return notFound();
    const back = c.req.method === "GET" ? `?terug=${encodeURIComponent(c.req.path)}` : "";
    return c.redirect(inLanguage(c.var.language, `/inloggen${back}`), 303);
  });
  permissionOfHandler.set(handler, permission);
  return handler;
}

/** For the test that walks all routes. */
export function permissionOf(handler: object): Permission | undefined {
  return permissionOfHandler.get(handler);
}
