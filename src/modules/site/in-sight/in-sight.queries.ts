// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";
import { isInSight, type WhatIsSeen } from "#platform/sight";

/** What stands on the site, or would if it were not out of sight. For whoever moderates. */
export type Seen = {
  what: WhatIsSeen;
  subject: string;
  title: string;
  /** Without its language. */
  path: string;
  changedAt: Temporal.Instant;
};

/** The newest first: old news is read by few. */
const mostNews = 200;

export async function listSeenNews(db: Database, centreId: string, now: Temporal.Instant): Promise<Seen[]> {
  const news = await db
    .selectFrom("site.news as news")
    .innerJoin("site.newsText as text", (join) =>
      join.onRef("text.newsId", "=", "news.id").on("text.language", "=", "nl"),
    )
    .select(["news.id as subject", "news.slug", "news.changedAt", "text.title"])
    .where("news.centreId", "=", centreId)
    .where("news.removedAt", "is", null)
    .where((e) => e.or([e("news.publishedAt", "<=", now), e.not(isInSight("news", "news.centreId", "news.id"))]))
    .orderBy("news.changedAt", "desc")
    .orderBy("news.id")
    .limit(mostNews)
    .execute();
  return news.map((one) => ({ ...one, what: "news", path: `/nieuws/${one.slug}` }));
}

export async function listSeenPages(db: Database, centreId: string): Promise<Seen[]> {
  const pages = await db
    .selectFrom("site.page as page")
    .innerJoin("site.page as version", (join) =>
      join.onRef("version.centreId", "=", "page.centreId").onRef("version.slug", "=", "page.slug"),
    )
    .select(["page.slug as subject", "page.title"])
    .select((e) => e.fn.max("version.changedAt").as("changedAt"))
    .where("page.centreId", "=", centreId)
    .where("page.language", "=", "nl")
    .groupBy(["page.slug", "page.title"])
    .orderBy("page.slug")
    .execute();
  return pages.map((one) => ({ ...one, what: "page", path: pathOfPage(one.subject) }));
}

/** A picture hangs at an activity, or on the front page: `activity` is null there. */
export type SeenPicture = Seen & { activity: string | null; alternative: string };

export async function listSeenPictures(db: Database, centreId: string): Promise<SeenPicture[]> {
  const pictures = await db
    .selectFrom("platform.pictureSpot as spot")
    .innerJoin("platform.picture as picture", "picture.id", "spot.pictureId")
    .leftJoin("programme.activity as activity", (join) =>
      join.onRef("activity.id", "=", "spot.subjectId").on("spot.place", "=", "activity"),
    )
    .distinctOn("picture.id") // one that hangs twice goes out of sight in both places
    .select(["picture.id as subject", "spot.alternative", "spot.changedAt", "activity.slug", "activity.title"])
    .where("spot.centreId", "=", centreId)
    .where((e) => e.or([e("spot.place", "=", "front"), e("activity.publishedAt", "is not", null)]))
    .orderBy("picture.id")
    .orderBy("spot.changedAt", "desc")
    .execute();
  return pictures.map((one) => ({
    ...one,
    what: "picture",
    title: one.title ?? "",
    activity: one.title,
    path: one.slug ? `/programma/${one.slug}` : "/",
  }));
}

function pathOfPage(slug: string): string {
  return slug === "route" ? "/#route" : `/${slug}`;
}
