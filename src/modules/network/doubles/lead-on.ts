// SPDX-License-Identifier: EUPL-1.2
import { createMiddleware } from "hono/factory";
import { type AppEnv, inLanguage, readId } from "#platform/http";
import { findMergedInto } from "./merged.queries.ts";

/** Where an entry is not, and was the same as another: its old address leads there. Asked only of what is not there. */
export const leadOn = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  const id = readId(c.req.param("id"));
  if (c.res.status !== 404 || id === null) return;
  const { db, centre, language } = c.var;
  const into = await findMergedInto(db, centre.regionId, "service", id);
  if (into) c.res = c.redirect(inLanguage(language, `/wegwijzer/${into}`), 301);
});
