// SPDX-License-Identifier: EUPL-1.2
import { createMiddleware } from "hono/factory";
import { type AppEnv, askSecondStep } from "#platform/http";
import { readerOf } from "../activities/asked-activity.ts";

/** Names of whoever comes today are for whoever is signed in; those of any other day ask for a second factor, whether or not there is such a date. */
export const otherDaysAskMore = createMiddleware<AppEnv>(async (c, next) => {
  const isToday = c.req.param("date")?.startsWith(readerOf(c).today) ?? false;
  if (isToday || c.var.person?.tier === "second") return await next();
  return askSecondStep(c);
});
