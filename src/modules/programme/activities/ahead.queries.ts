// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";

/** What this centre still has on, and how many places of it are taken or waited for: of series with a date ahead, too. */
export async function countAhead(
  db: Database,
  centreId: string,
  now: Temporal.Instant,
): Promise<{ dates: number; signUps: number }> {
  const ofDates = await selectAhead(db, centreId, now)
    .select((e) => [
      e.fn.countAll<number>().as("dates"),
      e.fn.coalesce(e.fn.sum<number>("placesTaken"), e.val(0)).as("taken"),
      e.fn.coalesce(e.fn.sum<number>("waiting"), e.val(0)).as("waiting"),
    ])
    .executeTakeFirstOrThrow();
  const ofSeries = await db
    .selectFrom("programme.series")
    .select((e) => [
      e.fn.coalesce(e.fn.sum<number>("placesTaken"), e.val(0)).as("taken"),
      e.fn.coalesce(e.fn.sum<number>("waiting"), e.val(0)).as("waiting"),
    ])
    .where("activityId", "in", selectAhead(db, centreId, now).select("activityId"))
    .executeTakeFirstOrThrow();
  const signUps = [ofDates.taken, ofDates.waiting, ofSeries.taken, ofSeries.waiting].map(Number);
  return { dates: Number(ofDates.dates), signUps: signUps.reduce((sum, count) => sum + count, 0) };
}

function selectAhead(db: Database, centreId: string, now: Temporal.Instant) {
  return db
    .selectFrom("programme.occurrence as occurrence")
    .innerJoin("programme.activity as activity", "activity.id", "occurrence.activityId")
    .where("occurrence.centreId", "=", centreId)
    .where("occurrence.cancelledAt", "is", null)
    .where("occurrence.endsAt", ">", now)
    .where("activity.publishedAt", "is not", null);
}
