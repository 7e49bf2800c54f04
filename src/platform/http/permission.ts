// SPDX-License-Identifier: EUPL-1.2

import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import type { Actor } from "#platform/db";
import type { AppContext, AppEnv, SignedInPerson } from "./context.ts";
import { inLanguage } from "./language.ts";
import { notFound } from "./problem.tsx";

export type Asker = { actor: Actor; person: SignedInPerson | null; centreId: string | null };

/**
 * One question with one answer. Each module lists its own in `permissions.ts`. With `tier`, whoever is allowed is first
 * asked for a second factor, unless they gave one in this session not long ago.
 */
export type Permission = { name: string; allows: (asker: Asker) => boolean; tier?: "second" };

export const anyone: Permission = { name: "anyone", allows: () => true };

const permissionOfHandler = new WeakMap<object, Permission>();

/** Stands on every route, exactly once: a test walks all routes. Hidden answers as missing does. */
export function may(permission: Permission): MiddlewareHandler<AppEnv> {
  const handler = createMiddleware<AppEnv>(async (c, next) => {
    const { actor, person, centre } = c.var;
    const isAllowed = permission.allows({ actor, person, centreId: centre?.id ?? null });
    if (isAllowed && (permission.tier !== "second" || person?.tier === "second")) return await next();
    if (person && !isAllowed) return notFound();
    if (person) return askSecondStep(c);
    return c.redirect(inLanguage(c.var.language, `/inloggen${backFrom(c)}`), 303);
  });
  permissionOfHandler.set(handler, permission);
  return handler;
}

/** To where a second factor is given, and back. */
export function askSecondStep(c: AppContext): Response {
  return c.redirect(inLanguage(c.var.language, `/inloggen/nog-een-stap${backFrom(c)}`), 303);
}

/** Where to go on afterwards. A link to sign in goes by mail, so there only the path comes along. */
function backFrom(c: AppContext): string {
  if (c.req.method !== "GET") return ""; // what was sent is not sent again
  const search = c.var.person ? new URL(c.req.url).search : "";
  return `?terug=${encodeURIComponent(c.req.path + search)}`;
}

/** For the test that walks all routes. */
export function permissionOf(handler: object): Permission | undefined {
  return permissionOfHandler.get(handler);
}
