// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";
import type { Language } from "#platform/i18n";
import { isInSight, takenOutAt } from "#platform/sight";
import type { News } from "./news.ts";

/** What visitors may read now, the newest first. */
export async function listNews(
  db: Database,
  centreId: string,
  language: Language,
  now: Temporal.Instant,
  most: number,
): Promise<News[]> {
  return await selectShown(db, centreId, language, now).limit(most).execute();
}

export async function findNews(
  db: Database,
  centreId: string,
  slug: string,
  language: Language,
  now: Temporal.Instant,
): Promise<News | null> {
  const news = await selectShown(db, centreId, language, now).where("news.slug", "=", slug).executeTakeFirst();
  return news ?? null;
}

export async function hasNews(db: Database, centreId: string, now: Temporal.Instant): Promise<boolean> {
  const one = await db
    .selectFrom("site.news")
    .select("id")
    .where("centreId", "=", centreId)
    .where("removedAt", "is", null)
    .where("publishedAt", "<=", now)
    .where(isInSight("news", "site.news.centreId", "site.news.id"))
    .limit(1)
    .executeTakeFirst();
  return one !== undefined;
}

/** When pages with news change by themselves; null when nothing is planned. */
export async function nextNewsAt(
  db: Database,
  centreId: string,
  now: Temporal.Instant,
): Promise<Temporal.Instant | null> {
  const next = await db
    .selectFrom("site.news")
    .select("publishedAt")
    .where("centreId", "=", centreId)
    .where("removedAt", "is", null)
    .where("publishedAt", ">", now)
    .orderBy("publishedAt")
    .limit(1)
    .executeTakeFirst();
  return next?.publishedAt ?? null;
}

/** For the team: also drafts and what is planned, the newest first. */
export async function listAllNews(db: Database, centreId: string) {
  return await db
    .selectFrom("site.news as news")
    .innerJoin("site.newsText as text", (join) =>
      join.onRef("text.newsId", "=", "news.id").on("text.language", "=", "nl"),
    )
    .select(["news.id", "news.slug", "news.publishedAt", "text.title"])
    .select(takenOutAt("news", "news.centreId", "news.id").as("takenOutAt"))
    .where("news.centreId", "=", centreId)
    .where("news.removedAt", "is", null)
    .orderBy("news.publishedAt", (order) => order.desc().nullsFirst())
    .orderBy("news.createdAt", "desc")
    .orderBy("news.id")
    .execute();
}

/** For the team, with both texts; `removedAt` says whether it can be put back. */
export async function findNewsToChange(db: Database, centreId: string, id: string) {
  const news = await db
    .selectFrom("site.news")
    .select(["id", "slug", "publishedAt", "removedAt"])
    .select(takenOutAt("news", "site.news.centreId", "site.news.id").as("takenOutAt"))
    .where("centreId", "=", centreId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!news) return null;
  const texts = await db
    .selectFrom("site.newsText")
    .select(["language", "title", "body"])
    .where("newsId", "=", id)
    .orderBy("language")
    .execute();
  const of = (language: string) => texts.find((text) => text.language === language) ?? null;
  return { ...news, dutch: of("nl"), english: of("en") };
}
export type NewsToChange = NonNullable<Awaited<ReturnType<typeof findNewsToChange>>>;

export async function listSlugsLike(db: Database, centreId: string, slug: string): Promise<string[]> {
  const rows = await db
    .selectFrom("site.news")
    .select("slug")
    .where("centreId", "=", centreId)
    .where("slug", "like", `${slug}%`) // a slug holds no wildcards
    .orderBy("slug")
    .execute();
  return rows.map((row) => row.slug);
}

function selectShown(db: Database, centreId: string, language: Language, now: Temporal.Instant) {
  return db
    .selectFrom("site.news as news")
    .innerJoin("site.newsText as dutch", (join) =>
      join.onRef("dutch.newsId", "=", "news.id").on("dutch.language", "=", "nl"),
    )
    .leftJoin("site.newsText as own", (join) =>
      join.onRef("own.newsId", "=", "news.id").on("own.language", "=", language),
    )
    .select((e) => [
      "news.id",
      "news.slug",
      e.fn.coalesce("own.title", "dutch.title").as("title"),
      e
        .case()
        .when("own.title", "is", null)
        .then(e.ref("dutch.body"))
        .else(e.ref("own.body"))
        .end()
        .$notNull()
        .as("body"),
      e.case().when("own.title", "is", null).then<Language>("nl").else<Language>(language).end().as("language"),
      e.ref("news.publishedAt").$notNull().as("publishedAt"),
    ])
    .where("news.centreId", "=", centreId)
    .where("news.removedAt", "is", null)
    .where("news.publishedAt", "<=", now)
    .where(isInSight("news", "news.centreId", "news.id"))
    .orderBy("news.publishedAt", "desc")
    .orderBy("news.id");
}
