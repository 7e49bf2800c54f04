// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { listPublicActivities } from "#modules/programme";
import { type AppContext, type AppEnv, answerFile, anyone, may } from "#platform/http";
import type { PartName } from "#platform/parts";
import { linesFor } from "../menu.ts";
import { publicPages } from "../public-pages.ts";
import { listNewsToFind, listPagesToFind } from "./sitemap.queries.ts";
import { type PublicPath, writeRobots, writeSitemap } from "./sitemap.ts";

export const sitemapRoutes = new Hono<AppEnv>()
  .get("/sitemap.xml", may(anyone), async (c) => {
    const body = writeSitemap(c.var.centre.origin, await listPublicPaths(c), c.var.centre.languages);
    return answerFile(c, body, { "content-type": "application/xml; charset=utf-8" });
  })
  .get("/robots.txt", may(anyone), (c) => {
    return answerFile(c, writeRobots(c.var.centre.origin), { "content-type": "text/plain; charset=utf-8" });
  });

async function listPublicPaths(c: AppContext): Promise<PublicPath[]> {
  const { db, centre, now } = c.var;
  const [activities, written, news] = await Promise.all([
    listPublicActivities(db, centre.id),
    listPagesToFind(db, centre.id),
    listNewsToFind(db, centre.id, now()),
  ]);
  const pages = linesFor(c, publicPages)
    .filter((page) => "inSitemap" in page)
    .filter(({ path }) => path !== "/nieuws" || news.length > 0);
  const found: Partial<Record<PartName, PublicPath[]>> = {
    programme: activities.map(({ slug, changedAt }) => ({ path: `/programma/${slug}`, changedAt })),
    pages: written.map(({ slug, changedAt }) => ({ path: `/${slug}`, changedAt })),
    news: news.map(({ slug, changedAt }) => ({ path: `/nieuws/${slug}`, changedAt })),
  };
  return [...pages, ...[...centre.parts].flatMap((part) => found[part] ?? [])];
}
