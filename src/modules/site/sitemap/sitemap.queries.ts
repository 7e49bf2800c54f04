// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";
import { isInSight } from "#platform/sight";

const most = 1000;

/** The written pages that stand at an address of their own; the way here stands on the front page. */
export async function listPagesToFind(db: Database, centreId: string) {
  return await db
    .selectFrom("site.page")
    .select((e) => ["slug", e.fn.max("changedAt").$notNull().as("changedAt")])
    .where("centreId", "=", centreId)
    .where("slug", "<>", "route")
    .where(isInSight("page", "site.page.centreId", "site.page.slug"))
    .groupBy("slug")
    .orderBy("slug")
    .limit(most)
    .execute();
}

export async function listNewsToFind(db: Database, centreId: string, now: Temporal.Instant) {
  return await db
    .selectFrom("site.news")
    .select(["slug", "changedAt"])
    .where("centreId", "=", centreId)
    .where("removedAt", "is", null)
    .where("publishedAt", "<=", now)
    .where(isInSight("news", "site.news.centreId", "site.news.id"))
    .orderBy("publishedAt", "desc")
    .orderBy("id")
    .limit(most)
    .execute();
}
