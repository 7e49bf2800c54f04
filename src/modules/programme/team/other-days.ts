// SPDX-License-Identifier: EUPL-1.2
import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { type AppContext, type AppEnv, askSecondStep } from "#platform/http";
import { wordingOf } from "../asking/wording.ts";

/** Names of whoever comes today are for whoever is signed in; those of any other day ask for a second factor, whether or not there is such a date. */
export const otherDaysAskMore = onOtherDays((c) => c.req.param("date")?.slice(0, "2026-11-24".length));

export function onOtherDays(dayOf: (c: AppContext) => string | undefined): MiddlewareHandler<AppEnv> {
  return createMiddleware<AppEnv>(async (c, next) => {
    if (dayOf(c) === wordingOf(c).today || c.var.person?.tier === "second") return await next();
    return askSecondStep(c);
  });
}
