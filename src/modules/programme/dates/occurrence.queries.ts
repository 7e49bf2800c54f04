// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { addDays, type DayRange } from "#platform/clock";
import type { Database, Transaction } from "#platform/db";
import type { DateSegment } from "./date-segment.ts";
import type { StoredDate } from "./occurrence-planning.ts";

/** The days on which the house is closed, in order. */
export async function listClosedDays(db: Database, centreId: string, range: DayRange) {
  return await db
    .selectFrom("network.closedDay")
    .select(["day", "reason"])
    .where("centreId", "=", centreId)
    .where("day", ">=", range.from)
    .where("day", "<", range.until)
    .orderBy("day")
    .execute();
}

/** What planning may touch: all that is ahead, and of the past only what the schedule still names. */
export async function lockDatesForPlanning(
  trx: Transaction,
  activityId: string,
  originals: string[],
  now: Temporal.Instant,
): Promise<StoredDate[]> {
  return await selectStored(trx)
    .where("activityId", "=", activityId)
    .where((e) => e.or([e("startsAt", ">", now), e("originalLocal", "=", sql<string>`any(${originals}::timestamp[])`)]))
    .forUpdate()
    .execute();
}

/** The dates of one activity that have not begun, in order, of which some still have people. */
export async function listDatesAhead(
  db: Database,
  centreId: string,
  activityId: string,
  now: Temporal.Instant,
): Promise<StoredDate[]> {
  return await selectStored(db)
    .where("centreId", "=", centreId)
    .where("activityId", "=", activityId)
    .where("startsAt", ">", now)
    .execute();
}

/** The dates of one activity in these days, in order. */
export async function listOccurrences(
  db: Database,
  centreId: string,
  activityId: string,
  range: DayRange,
): Promise<StoredDate[]> {
  return await selectStored(db)
    .where("centreId", "=", centreId)
    .where("activityId", "=", activityId)
    .where("startsLocal", ">=", range.from)
    .where("startsLocal", "<", range.until)
    .execute();
}

/** A date by its address; on a day with several dates, and no time in the address, the first. */
export async function findOccurrence(db: Database, centreId: string, activityId: string, { day, time }: DateSegment) {
  const dates = await listOccurrences(db, centreId, activityId, { from: day, until: addDays(day, 1) });
  return time === null ? dates[0] : dates.find((date) => date.startsLocal.endsWith(time));
}

/** A date of this activity by its id, wherever it stands in time now. */
export async function findDateOfActivity(
  db: Database,
  { centreId, activityId, id }: { centreId: string; activityId: string; id: string },
): Promise<StoredDate | undefined> {
  return await selectStored(db)
    .where("centreId", "=", centreId)
    .where("activityId", "=", activityId)
    .where("id", "=", id)
    .executeTakeFirst();
}

export async function lockDate(trx: Transaction, activityId: string, occurrenceId: string): Promise<StoredDate> {
  return await selectStored(trx)
    .where("activityId", "=", activityId)
    .where("id", "=", occurrenceId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

export async function lockAllDatesAhead(trx: Transaction, activityId: string, now: Temporal.Instant) {
  return await lockDatesForPlanning(trx, activityId, [], now);
}

/** In the order of the clock, and of their locks. */
function selectStored(db: Database | Transaction) {
  return db
    .selectFrom("programme.occurrence")
    .select(dateColumns)
    .select(countColumns)
    .orderBy("startsAt")
    .orderBy("id");
}

const dateColumns = [
  "id",
  "originalLocal",
  "startsLocal",
  "endsLocal",
  "startsAt",
  "endsAt",
  "zone",
  "title",
  "capacity",
  "placesTaken",
  "waiting",
  "cancelledAt",
  "cancelReason",
  "notice",
  "roomId",
  "placeNote",
  "hosts",
] as const;

// Whoever said to come without a name, and whoever joined the series as a whole, count on this date too.
const countColumns = [
  sql<number>`(select coalesce(sum(people), 0)::int from programme.headcount where occurrence_id = occurrence.id)`.as(
    "headcount",
  ),
  sql<number>`(select coalesce(sum(places_taken + waiting), 0)::int from programme.series
    where series.activity_id = occurrence.activity_id)`.as("seriesPeople"),
] as const;
