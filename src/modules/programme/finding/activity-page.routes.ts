// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppEnv, anyone, keptPage, may } from "#platform/http";
import { readWrittenLanguage } from "../translations/texts-of-activity.ts";
import { showActivity } from "./show-activity.tsx";
import { visitorOf } from "./visitor.ts";

/** After `findingRoutes`: any word can be the name of an activity. */
export const activityPageRoutes = new Hono<AppEnv>().get("/programma/:slug{[a-z0-9-]+}", may(anyone), async (c) => {
  const visitor = visitorOf(c);
  const slug = c.req.param("slug");
  const readIn = readWrittenLanguage(c.req.query("lees")) ?? null;
  const address = `/programma/${slug}${readIn ? `?lees=${readIn}` : ""}`;
  return await keptPage(c, address, async () => await showActivity(c, visitor, { slug, readIn }));
});
