// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Database, Transaction } from "#platform/db";
import { selectDates } from "../dates/date.queries.ts";
import type { DateSegment } from "../dates/date-segment.ts";

export type SeriesToJoin = NonNullable<Awaited<ReturnType<typeof findSeries>>>;
export type DateOfSeries = Awaited<ReturnType<typeof listDatesAheadOf>>[number];

/** A published activity with its places as a series; also when it is joined otherwise, so that the caller can point the way. */
export async function findSeries(db: Database, centreId: string, slug: string) {
  return await db
    .selectFrom("programme.activity as activity")
    .leftJoin("programme.series as series", "series.activityId", "activity.id")
    .select(["activity.id", "activity.centreId", "activity.slug", "activity.title", "activity.joining"])
    .select(["activity.capacityReason", "activity.offerHours", "activity.joinLater"])
    .select((e) => [
      e.fn.coalesce("series.capacity", "activity.capacity").as("capacity"),
      e.fn.coalesce("series.placesTaken", sql<number>`0`).as("placesTaken"),
      e.fn.coalesce("series.waiting", sql<number>`0`).as("waiting"),
    ])
    .select(startsOfSeries())
    .where("activity.centreId", "=", centreId)
    .where("activity.slug", "=", slug)
    .where("activity.publishedAt", "is not", null)
    .where("activity.endedAt", "is", null)
    .executeTakeFirst();
}

const datesAtMost = 60;

/** What is not over yet, also what is called off, in order. */
export async function listDatesAheadOf(db: Database | Transaction, seriesId: string, now: Temporal.Instant) {
  return await selectDates(db)
    .where("occurrence.activityId", "=", seriesId)
    .where("occurrence.endsAt", ">", now)
    .orderBy("occurrence.startsAt")
    .orderBy("occurrence.id")
    .limit(datesAtMost)
    .execute();
}

export async function findDateOfSeries(trx: Transaction, seriesId: string, segment: DateSegment) {
  const dates = await trx
    .selectFrom("programme.occurrence")
    .select(["id", "startsLocal", "endsAt"])
    .where("activityId", "=", seriesId)
    .where(sql<string>`starts_local::date`, "=", sql<string>`${segment.day}::date`)
    .orderBy("startsAt")
    .orderBy("id")
    .execute();
  return dates.find(({ startsLocal }) => segment.time === null || startsLocal.endsWith(segment.time));
}

/** The dates that someone said not to come to. */
export async function listMissedDates(trx: Transaction, signUpId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom("programme.missedDate")
    .select("occurrenceId")
    .where("signUpId", "=", signUpId)
    .orderBy("occurrenceId")
    .execute();
  return rows.map(({ occurrenceId }) => occurrenceId);
}

/** When the first and the last date begin that take place; for a query that knows the `activity`. */
export function startsOfSeries() {
  return [startOf("min").as("firstStartsAt"), startOf("max").as("lastStartsAt")] as const;
}

function startOf(which: "min" | "max") {
  return sql<Temporal.Instant | null>`(select ${sql.raw(which)}(dates.starts_at) from programme.occurrence as dates
    where dates.activity_id = activity.id and dates.cancelled_at is null)`;
}
