// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { Hono } from "hono";
import { listPublicActivities } from "#modules/programme";
import { type AppContext, type AppEnv, anyone, may, securityHeaders } from "#platform/http";
import type { PartName } from "#platform/parts";
import { listNewsToFind, listPagesToFind } from "./sitemap.queries.ts";
import { type PublicPath, writeRobots, writeSitemap } from "./sitemap.ts";

export const sitemapRoutes = new Hono<AppEnv>()
  .get("/sitemap.xml", may(anyone), async (c) => {
    const body = writeSitemap(c.var.centre.origin, await listPublicPaths(c), c.var.centre.languages);
    return answerText(c, body, "application/xml; charset=utf-8");
  })
  .get("/robots.txt", may(anyone), (c) => {
    return answerText(c, writeRobots(c.var.centre.origin), "text/plain; charset=utf-8");
  });

async function listPublicPaths({ var: { db, centre, now } }: AppContext): Promise<PublicPath[]> {
  const [activities, pages, news] = await Promise.all([
    listPublicActivities(db, centre.id),
    listPagesToFind(db, centre.id),
    listNewsToFind(db, centre.id, now()),
  ]);
  const found: Partial<Record<PartName, PublicPath[]>> = {
    programme: [
      ...["/programma", "/programma/papier", "/insluiten"].map((path) => ({ path })),
      ...activities.map(({ slug, changedAt }) => ({ path: `/programma/${slug}`, changedAt })),
    ],
    pages: pages.map(({ slug, changedAt }) => ({ path: `/${slug}`, changedAt })),
    news: [
      ...(news.length > 0 ? [{ path: "/nieuws" }] : []),
      ...news.map(({ slug, changedAt }) => ({ path: `/nieuws/${slug}`, changedAt })),
    ],
  };
  const ofParts = [...centre.parts].flatMap((part) => found[part] ?? []);
  return [...["/", "/wat-wij-opschrijven", "/toegankelijkheid"].map((path) => ({ path })), ...ofParts];
}

function answerText(c: AppContext, body: string, contentType: string): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = { ...securityHeaders, etag, "cache-control": "public, max-age=300" };
  if (c.req.header("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "content-type": contentType } });
}
