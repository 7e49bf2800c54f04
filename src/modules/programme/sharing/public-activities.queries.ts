// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";

const mostActivities = 10_000;

/** What has a page that everyone may find, and when anything on it last changed. */
export async function listPublicActivities(db: Database, centreId: string) {
  return await db
    .selectFrom("programme.activity as activity")
    .select([
      "activity.slug",
      sql<Temporal.Instant>`greatest(activity.changed_at, (
        select max(occurrence.changed_at) from programme.occurrence where occurrence.activity_id = activity.id))`.as(
        "changedAt",
      ),
    ])
    .where("activity.centreId", "=", centreId)
    .where("activity.publishedAt", "is not", null)
    .where("activity.endedAt", "is", null)
    .orderBy("activity.slug")
    .limit(mostActivities)
    .execute();
}
