// SPDX-License-Identifier: EUPL-1.2
import { type SqlBool, sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";
import type { ComingActivity } from "./source.ts";

/** What came from this agenda and still has dates ahead, with whether anybody comes. */
export async function listComingFrom(db: Database, sourceId: string, now: Temporal.Instant): Promise<ComingActivity[]> {
  const ahead = sql<SqlBool>`occurrence.activity_id = activity.id and occurrence.starts_at > ${now} and occurrence.cancelled_at is null`;
  const rows = await db
    .selectFrom("programme.activity as activity")
    .select(["activity.id", "activity.uid", "activity.title"])
    .select((e) =>
      e
        .or([
          e.exists(
            e
              .selectFrom("programme.occurrence as occurrence")
              .select("occurrence.id")
              .where(ahead)
              .where((one) => one.or([one("occurrence.placesTaken", ">", 0), one("occurrence.waiting", ">", 0)])),
          ),
          e.exists(
            e
              .selectFrom("programme.headcount as headcount")
              .innerJoin("programme.occurrence as occurrence", "occurrence.id", "headcount.occurrenceId")
              .select("headcount.id")
              .where(ahead)
              .where("headcount.people", ">", 0),
          ),
          e.exists(
            e
              .selectFrom("programme.series as series")
              .select("series.activityId")
              .whereRef("series.activityId", "=", "activity.id")
              .where((one) => one.or([one("series.placesTaken", ">", 0), one("series.waiting", ">", 0)])),
          ),
        ])
        .$castTo<boolean>()
        .as("hasPeople"),
    )
    .where("activity.source", "=", sourceId)
    .where("activity.endedAt", "is", null)
    .where((e) => e.exists(e.selectFrom("programme.occurrence as occurrence").select("occurrence.id").where(ahead)))
    .orderBy("activity.title")
    .orderBy("activity.id")
    .execute();
  return rows.map(({ uid, ...row }) => ({ ...row, uid: uid ?? "" }));
}

export async function listActivitiesFrom(db: Database, sourceId: string): Promise<{ id: string; isOn: boolean }[]> {
  return await db
    .selectFrom("programme.activity")
    .select("id")
    .select((e) => e("endedAt", "is", null).$castTo<boolean>().as("isOn"))
    .where("source", "=", sourceId)
    .orderBy("id")
    .execute();
}

/** Of these activities, those that are still on. */
export async function listTitles(db: Database, ids: readonly string[]): Promise<{ id: string; title: string }[]> {
  if (ids.length === 0) return [];
  return await db
    .selectFrom("programme.activity")
    .select(["id", "title"])
    .where("id", "in", ids)
    .where("endedAt", "is", null)
    .orderBy("title")
    .orderBy("id")
    .execute();
}
