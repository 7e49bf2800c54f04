// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { localToday, midnightAfter } from "#platform/clock";
import {
  type AppContext,
  type AppEnv,
  answerFile,
  anyone,
  coordinatesHere,
  inLanguage,
  keptPage,
  may,
  notFound,
} from "#platform/http";
import { renderMarkdown } from "#platform/markdown";
import { writeRss } from "#platform/rss";
import { NewsListPage, NewsPage } from "./news.pages.tsx";
import { findNews, listNews, nextNewsAt } from "./news.queries.ts";
import { summaryOf } from "./news.ts";
import { inWords, newsHref } from "./news-words.ts";

const mostShown = 50;
const mostInFeed = 20;

export const newsRoutes = new Hono<AppEnv>()
  .get("/nieuws.rss", may(anyone), async (c) => await answerFeed(c))
  .get("/nieuws", may(anyone), async (c) => await keptPage(c, "/nieuws", async () => await showList(c)))
  .get("/nieuws/:slug{[a-z0-9-]+}", may(anyone), async (c) => {
    const slug = c.req.param("slug");
    return await keptPage(c, `/nieuws/${slug}`, async () => await showOne(c, slug));
  });

async function showList(c: AppContext) {
  const { db, centre, t, language } = c.var;
  const news = (await listNews(db, centre.id, language, c.var.now(), mostShown)).map((one) => inWords(c, one));
  const canonical = centre.origin + inLanguage(language, "/nieuws");
  return { view: <NewsListPage {...{ t, language, news, canonical }} />, until: await untilNews(c) };
}

async function showOne(c: AppContext, slug: string) {
  const { db, centre, t, language } = c.var;
  const news = (await findNews(db, centre.id, slug, language, c.var.now())) ?? notFound();
  const props = {
    ...{ t, language, news: inWords(c, news) },
    canonical: centre.origin + newsHref(c, slug),
    changeHref: coordinatesHere(c) ? inLanguage(language, `/beheer/nieuws/${news.id}`) : null,
  };
  return { view: <NewsPage {...props} />, until: await untilNews(c) };
}

/** The next news, or midnight: a day of another year is written otherwise. */
async function untilNews(c: AppContext) {
  const { db, centre } = c.var;
  const midnight = midnightAfter(localToday(c.var.now(), centre.timeZone), centre.timeZone);
  const next = await nextNewsAt(db, centre.id, c.var.now());
  return next && next.epochMilliseconds < midnight.epochMilliseconds ? next : midnight;
}

/** Readers ask again each hour: as long as nothing changed they hear so. */
async function answerFeed(c: AppContext): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const news = await listNews(db, centre.id, language, c.var.now(), mostInFeed);
  const body = writeRss({
    title: t("site:news.feedTitle", { centre: centre.frame.name }),
    description: t("site:news.lead"),
    language,
    href: centre.origin + inLanguage(language, "/nieuws"),
    selfHref: centre.origin + inLanguage(language, "/nieuws.rss"),
    items: news.map((one) => ({
      title: one.title,
      href: centre.origin + newsHref(c, one.slug),
      html: renderMarkdown(one.body).replaceAll('href="/', `href="${centre.origin}/`),
      text: summaryOf(one.body),
      publishedAt: one.publishedAt,
    })),
  });
  return answerFile(c, body, { "content-type": "application/rss+xml; charset=utf-8" });
}
