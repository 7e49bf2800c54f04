// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { addDays } from "#platform/clock";
import type { Database, Transaction } from "#platform/db";
import { placeKind } from "./date-columns.queries.ts";
import type { DateSegment } from "./date-segment.ts";
import { hasCome } from "./moment.ts";

/** A published date by its address. Without a time, on a day with more dates, that is the first one still to come. */
export async function findDateId(
  db: Database,
  centreId: string,
  { slug, day, time }: DateSegment & { slug: string },
  now: Temporal.Instant,
): Promise<string | null> {
  const dates = await db
    .selectFrom("programme.occurrence as occurrence")
    .innerJoin("programme.activity as activity", "activity.id", "occurrence.activityId")
    .select(["occurrence.id", "occurrence.startsLocal", "occurrence.startsAt", "occurrence.cancelledAt"])
    .where("activity.centreId", "=", centreId)
    .where("activity.slug", "=", slug)
    .where("activity.publishedAt", "is not", null)
    .where("activity.endedAt", "is", null)
    .where("occurrence.startsLocal", ">=", `${day}T00:00`)
    .where("occurrence.startsLocal", "<", `${addDays(day, 1)}T00:00`)
    .orderBy("occurrence.startsLocal")
    .orderBy("occurrence.id")
    .execute();
  const named = time === null ? dates : dates.filter(({ startsLocal }) => startsLocal.endsWith(time));
  const toCome = named.find((date) => !date.cancelledAt && !hasCome(date.startsAt, now));
  return (toCome ?? named[0])?.id ?? null;
}

export type DateToJoin = Awaited<ReturnType<typeof getDate>>;

export async function getDate(db: Database, occurrenceId: string) {
  const date = await selectDates(db).where("occurrence.id", "=", occurrenceId).executeTakeFirstOrThrow();
  return { ...date, unit: "date" as const, title: date.ownTitle ?? date.title };
}

export type OpenWithoutSignUp = Awaited<ReturnType<typeof listOpenWithoutSignUp>>;

/** What is open that day for whoever just walks in: named wherever a date is full. */
export async function listOpenWithoutSignUp(db: Database, centreId: string, day: string, now: Temporal.Instant) {
  return await db
    .selectFrom("programme.occurrence as occurrence")
    .innerJoin("programme.activity as activity", "activity.id", "occurrence.activityId")
    .select(["occurrence.id", "activity.slug", "activity.title", "occurrence.title as ownTitle"])
    .select(["occurrence.startsLocal", "occurrence.endsLocal"])
    .where("occurrence.centreId", "=", centreId)
    .where("occurrence.startsLocal", ">=", `${day}T00:00`)
    .where("occurrence.startsLocal", "<", `${addDays(day, 1)}T00:00`)
    .where("occurrence.endsAt", ">", now)
    .where("occurrence.cancelledAt", "is", null)
    .where("activity.joining", "=", "walk-in")
    .where("activity.audience", "is", null)
    .where("activity.publishedAt", "is not", null)
    .where("activity.endedAt", "is", null)
    .orderBy("occurrence.startsLocal")
    .orderBy("occurrence.id")
    .execute();
}

/** What a page or letter says of a date: when, where, and how many places. */
export function selectDates(db: Database | Transaction) {
  return db
    .selectFrom("programme.occurrence as occurrence")
    .innerJoin("programme.activity as activity", "activity.id", "occurrence.activityId")
    .leftJoin("spaces.room as room", (join) => join.on("room.id", "=", roomOfDate))
    .leftJoin("network.location as location", (join) =>
      join.onRef("location.id", "=", "activity.locationId").on(isElsewhere, "=", false),
    )
    .select([
      "occurrence.id",
      "occurrence.activityId",
      "occurrence.centreId",
      "occurrence.startsLocal",
      "occurrence.endsLocal",
      "occurrence.zone",
    ])
    .select(["occurrence.startsAt", "occurrence.endsAt", "occurrence.capacity", "occurrence.placesTaken"])
    .select(["occurrence.waiting", "occurrence.cancelledAt", "occurrence.sequence", "occurrence.title as ownTitle"])
    .select(["activity.slug", "activity.title", "activity.joining", "activity.capacityReason", "activity.offerHours"])
    .select([placeKind.as("placeKind"), "occurrence.startsAt as closesAt"])
    .select(["occurrence.cancelReason", "occurrence.notice"])
    .select((e) => [
      e.fn.coalesce("occurrence.placeNote", "activity.placeNote").as("placeNote"),
      e.fn.coalesce("occurrence.hosts", "activity.hosts").as("hosts"),
    ])
    .select(["room.name as roomName", "room.wayThere", "location.name as locationName"])
    .select(
      sql<boolean>`exists (select from programme.occurrence as other where other.activity_id = activity.id
        and other.id <> occurrence.id and other.starts_local::date = occurrence.starts_local::date)`.as("sharesDay"),
    )
    .select((e) =>
      e
        .selectFrom("network.address as address")
        .select(sql<string>`address_1 || ', ' || city`.as("line"))
        .whereRef("address.locationId", "=", "location.id")
        .where("address.addressType", "=", "physical")
        .orderBy("address.id")
        .limit(1)
        .as("locationAddress"),
    );
}

/** This date is in another room, or at another place, than its activity. */
const isElsewhere = sql<boolean>`(occurrence.room_id is not null or occurrence.place_note is not null)`;
const roomOfDate = sql<string>`(case when ${isElsewhere} then occurrence.room_id else activity.room_id end)`;
