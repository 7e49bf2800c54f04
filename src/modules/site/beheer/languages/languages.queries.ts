// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { firstLanguage, type Language } from "#platform/i18n";

export type ToTranslate = { title: string; path: string };

/** The pages that the centre wrote in Dutch and not in this language. */
export async function listPagesWithout(db: Database, centreId: string, language: Language): Promise<ToTranslate[]> {
  const pages = await db
    .selectFrom("site.page as page")
    .leftJoin("site.page as other", (join) =>
      join
        .onRef("other.centreId", "=", "page.centreId")
        .onRef("other.slug", "=", "page.slug")
        .on("other.language", "=", language),
    )
    .select(["page.slug", "page.title"])
    .where("page.centreId", "=", centreId)
    .where("page.language", "=", firstLanguage)
    .where("other.slug", "is", null)
    .orderBy("page.title")
    .orderBy("page.slug")
    .execute();
  return pages.map(({ slug, title }) => ({ title, path: `/team/paginas/${slug}` }));
}

/** The news that stands on the site, or will, in Dutch alone; the newest first. */
export async function listNewsWithout(db: Database, centreId: string, language: Language): Promise<ToTranslate[]> {
  const news = await db
    .selectFrom("site.news as news")
    .innerJoin("site.newsText as text", (join) =>
      join.onRef("text.newsId", "=", "news.id").on("text.language", "=", firstLanguage),
    )
    .leftJoin("site.newsText as other", (join) =>
      join.onRef("other.newsId", "=", "news.id").on("other.language", "=", language),
    )
    .select(["news.id", "text.title"])
    .where("news.centreId", "=", centreId)
    .where("news.removedAt", "is", null)
    .where("news.publishedAt", "is not", null)
    .where("other.newsId", "is", null)
    .orderBy("news.publishedAt", "desc")
    .orderBy("news.id")
    .limit(100)
    .execute();
  return news.map(({ id, title }) => ({ title, path: `/beheer/nieuws/${id}` }));
}
