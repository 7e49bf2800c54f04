// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";

export async function countNews(
  db: Database,
  centreId: string,
  now: Temporal.Instant,
): Promise<{ all: number; planned: number }> {
  return await db
    .selectFrom("site.news")
    .select((e) => [
      e.fn.countAll<number>().as("all"),
      e.fn.countAll<number>().filterWhere("publishedAt", ">", now).as("planned"),
    ])
    .where("centreId", "=", centreId)
    .where("removedAt", "is", null)
    .executeTakeFirstOrThrow();
}

export async function countPages(db: Database, centreId: string): Promise<number> {
  const { count } = await db
    .selectFrom("site.page")
    .select((e) => e.fn.count<number>("slug").distinct().as("count"))
    .where("centreId", "=", centreId)
    .executeTakeFirstOrThrow();
  return count;
}
