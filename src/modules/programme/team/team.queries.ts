// SPDX-License-Identifier: EUPL-1.2
import type { DayRange } from "#platform/clock";
import type { Database, Transaction } from "#platform/db";

export type TeamDate = Awaited<ReturnType<typeof listTeamDates>>[number];

/** The published dates of these days with how many people come, in the order of the clock. */
export async function listTeamDates(db: Database, centreId: string, range: DayRange, most: number) {
  return await db
    .selectFrom("programme.occurrence as occurrence")
    .innerJoin("programme.activity as activity", "activity.id", "occurrence.activityId")
    .leftJoin("spaces.room as room", "room.id", "activity.roomId")
    .leftJoin("network.location as location", "location.id", "activity.locationId")
    .select(["occurrence.id", "occurrence.activityId", "occurrence.startsLocal", "occurrence.endsLocal"])
    .select(["occurrence.startsAt", "occurrence.endsAt", "occurrence.cancelledAt", "occurrence.title as ownTitle"])
    .select(["occurrence.capacity", "occurrence.placesTaken", "occurrence.waiting"])
    .select(["activity.title", "activity.hosts", "activity.joining", "activity.placeKind", "activity.placeNote"])
    .select(["room.name as roomName", "location.name as locationName"])
    .where("occurrence.centreId", "=", centreId)
    .where("occurrence.startsLocal", ">=", range.from)
    .where("occurrence.startsLocal", "<", range.until)
    .where("activity.publishedAt", "is not", null)
    .orderBy("occurrence.startsLocal")
    .orderBy("occurrence.id")
    .limit(most)
    .execute();
}

export type WhoComes = Awaited<ReturnType<typeof listWhoComes>>[number];

/** Who is coming or waits, in the order in which they signed up. The transaction acts for a host of this centre. */
export async function listWhoComes(trx: Transaction, centreId: string, occurrenceId: string) {
  return await selectCurrent(trx, centreId, occurrenceId).select(["id", "name", "need", "status"]).execute();
}

/** Who asked to be called, in the order in which they signed up. */
export async function listToCall(trx: Transaction, centreId: string, occurrenceId: string) {
  const rows = await selectCurrent(trx, centreId, occurrenceId)
    .select(["id", "name", "phone", "status"])
    .where("phone", "is not", null)
    .execute();
  return rows.map((row) => ({ ...row, phone: row.phone ?? "" }));
}

function selectCurrent(trx: Transaction, centreId: string, occurrenceId: string) {
  return trx
    .selectFrom("programme.signUp")
    .where("centreId", "=", centreId)
    .where("occurrenceId", "=", occurrenceId)
    .where("status", "in", ["confirmed", "offered", "waiting"])
    .orderBy((e) => e.case().when("status", "=", "waiting").then(1).else(0).end())
    .orderBy("position");
}
