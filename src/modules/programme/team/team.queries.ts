// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { DayRange } from "#platform/clock";
import type { Database, Transaction } from "#platform/db";
import { mailFails } from "#platform/mail";
import { placeKind, placeName, roomId } from "../dates/date-columns.queries.ts";

export type TeamDate = Awaited<ReturnType<typeof listTeamDates>>[number];

/** The published dates of these days with how many people come, in the order of the clock. */
export async function listTeamDates(db: Database, centreId: string, range: DayRange, most: number) {
  return await selectTeamDates(db, centreId, range).limit(most).execute();
}

/** One date as the team reads it, also of what is not published. */
export async function findTeamDate(
  db: Database,
  centreId: string,
  occurrenceId: string,
): Promise<TeamDate | undefined> {
  return await selectDatesOfCentre(db, centreId).where("occurrence.id", "=", occurrenceId).executeTakeFirst();
}

/** The published dates of these days. */
export function selectTeamDates(db: Database | Transaction, centreId: string, range: DayRange) {
  return selectDatesOfCentre(db, centreId)
    .where("occurrence.startsLocal", ">=", range.from)
    .where("occurrence.startsLocal", "<", range.until)
    .where("activity.publishedAt", "is not", null);
}

/** Whoever joined a whole series counts on each of its dates. */
function selectDatesOfCentre(db: Database | Transaction, centreId: string) {
  return db
    .selectFrom("programme.occurrence as occurrence")
    .innerJoin("programme.activity as activity", "activity.id", "occurrence.activityId")
    .leftJoin("programme.series as series", "series.activityId", "activity.id")
    .leftJoin("spaces.room as room", (join) => join.on("room.id", "=", roomId))
    .leftJoin("network.location as location", "location.id", "activity.locationId")
    .select(["occurrence.id", "occurrence.activityId", "occurrence.startsLocal", "occurrence.endsLocal"])
    .select(["occurrence.startsAt", "occurrence.endsAt", "occurrence.cancelledAt", "occurrence.title as ownTitle"])
    .select(["occurrence.peopleCame", "activity.title", "activity.joining"])
    .select([placeKind.as("placeKind"), placeName.as("placeName")])
    .select([
      sql<string[]>`coalesce(occurrence.hosts, activity.hosts)`.as("hosts"),
      sql<number | null>`case when activity.joining in ('series', 'acquaint') then series.capacity
        else occurrence.capacity end`.as("capacity"),
      sql<number>`occurrence.places_taken + coalesce(series.places_taken, 0)`.as("placesTaken"),
      sql<number>`occurrence.waiting + coalesce(series.waiting, 0)`.as("waiting"),
      sql<number>`(select coalesce(sum(people), 0)::int from programme.headcount where occurrence_id = occurrence.id)`.as(
        "headcount",
      ),
    ])
    .where("occurrence.centreId", "=", centreId)
    .orderBy("occurrence.startsLocal")
    .orderBy("occurrence.id");
}

/** How many people wish to get acquainted, per group. The transaction acts for whoever may see them. */
export async function listGroupsToMeet(trx: Transaction, centreId: string) {
  return await trx
    .selectFrom("programme.signUp as signUp")
    .innerJoin("programme.activity as activity", "activity.id", "signUp.seriesId")
    .select(["activity.id", "activity.title"])
    .select((e) => e.fn.countAll<number>().as("people"))
    .where("signUp.centreId", "=", centreId)
    .where("signUp.status", "=", "acquainting")
    .groupBy(["activity.id", "activity.title"])
    .orderBy("activity.title")
    .orderBy("activity.id")
    .execute();
}

export type WhoComes = Awaited<ReturnType<typeof listWhoComes>>[number];

/** Who is coming or waits, in the order in which they signed up; last who joined the series and stays away this once. */
export async function listWhoComes(trx: Transaction, centreId: string, occurrenceId: string) {
  return await selectCurrent(trx, centreId, occurrenceId)
    .select(["signUp.id", "signUp.name", "signUp.need", "signUp.status"])
    .select(mailFails("signUp.email").as("mailFails"))
    .execute();
}

/** Who asked to be called, in the order in which they signed up. */
export async function listToCall(trx: Transaction, centreId: string, occurrenceId: string) {
  const rows = await selectCurrent(trx, centreId, occurrenceId)
    .select(["signUp.id", "signUp.name", "signUp.phone", "signUp.status"])
    .where("signUp.phone", "is not", null)
    .execute();
  return rows.map((row) => ({ ...row, phone: row.phone ?? "" }));
}

/** The transaction acts for a host of this centre, or for whoever leads this group. */
function selectCurrent(trx: Transaction, centreId: string, occurrenceId: string) {
  return trx
    .selectFrom("programme.signUp as signUp")
    .innerJoin("programme.occurrence as occurrence", (join) =>
      join.on(sql<boolean>`occurrence.id = sign_up.occurrence_id or occurrence.activity_id = sign_up.series_id`),
    )
    .leftJoin("programme.missedDate as missed", (join) =>
      join.onRef("missed.signUpId", "=", "signUp.id").onRef("missed.occurrenceId", "=", "occurrence.id"),
    )
    .select(sql<boolean>`missed.sign_up_id is not null`.as("staysAway"))
    .where("signUp.centreId", "=", centreId)
    .where("occurrence.id", "=", occurrenceId)
    .where("signUp.status", "in", ["confirmed", "offered", "waiting"])
    .orderBy(sql`missed.sign_up_id is not null`)
    .orderBy((e) => e.case().when("signUp.status", "=", "waiting").then(1).else(0).end())
    .orderBy("signUp.position");
}
