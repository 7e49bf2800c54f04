// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { columnOf, type Places, placesOf } from "./places.ts";
import { startsOfSeries } from "./series.queries.ts";
import { getOwnSignUp } from "./sign-up.queries.ts";
import { countedIn, type PlacesForSignUp, type PlacesWithWaiting, placesInSeries } from "./sign-up.ts";
import type { SignUpStatus } from "./tables.ts";

export type LockedPlaces = PlacesForSignUp & PlacesWithWaiting & { centreId: string };

/** Whoever comes first is first: sign-ups for one date or series go through here one by one, until their transaction ends. */
export async function lockPlaces(trx: Transaction, places: Places): Promise<LockedPlaces> {
  return "seriesId" in places ? await lockSeries(trx, places.seriesId) : await lockOccurrence(trx, places.occurrenceId);
}

/** Someone's sign-up as it is under the lock of its places: it may have moved up, or been settled, before we had that. */
export async function lockOwnSignUp(trx: Transaction, signUpId: string) {
  const places = placesOf(await getOwnSignUp(trx, signUpId));
  const locked = await lockPlaces(trx, places);
  return { ...(await getOwnSignUp(trx, signUpId)), places, locked };
}

async function lockOccurrence(trx: Transaction, occurrenceId: string): Promise<LockedPlaces> {
  const row = await trx
    .selectFrom("programme.occurrence as occurrence")
    .innerJoin("programme.activity as activity", "activity.id", "occurrence.activityId")
    .select(["occurrence.centreId", "occurrence.capacity", "occurrence.placesTaken", "occurrence.waiting"])
    .select(["occurrence.startsAt as closesAt", "occurrence.cancelledAt"])
    .select(["activity.joining", "activity.offerHours"])
    .where("occurrence.id", "=", occurrenceId)
    .forUpdate("occurrence")
    .executeTakeFirstOrThrow();
  return { ...row, unit: "date" };
}

async function lockSeries(trx: Transaction, seriesId: string): Promise<LockedPlaces> {
  const row = await trx
    .selectFrom("programme.series as series")
    .innerJoin("programme.activity as activity", "activity.id", "series.activityId")
    .select(["series.centreId", "series.capacity", "series.placesTaken", "series.waiting"])
    .select(["activity.joining", "activity.offerHours", "activity.joinLater"])
    .select(startsOfSeries())
    .where("series.activityId", "=", seriesId)
    .forUpdate("series")
    .executeTakeFirstOrThrow();
  return placesInSeries(row);
}

/** Comes under the lock, as do all that change the counts. */
export async function takePlace(trx: Transaction, places: Places, status: SignUpStatus): Promise<void> {
  await changeCounts(trx, places, countsFor(status, 1));
}

/** Frees what this many sign-ups with this status took. Comes under the lock. */
export async function freePlaces(
  trx: Transaction,
  places: Places,
  status: SignUpStatus,
  people: number,
): Promise<void> {
  if (countedIn(status) && people > 0) await changeCounts(trx, places, countsFor(status, -people));
}

/** From waiting to a place, for the first in line. Comes under the lock, and acts as the house. */
export async function giveFirstWaitingPlaces(
  trx: Transaction,
  places: Places,
  next: { people: number; status: "confirmed" | "offered"; offeredUntil: Temporal.Instant | null },
): Promise<{ id: string }[]> {
  const { people, status, offeredUntil } = next;
  const { column, id } = columnOf(places);
  const movedUp = await trx
    .updateTable("programme.signUp")
    .set({ status, offeredUntil })
    .where("id", "in", (e) =>
      e
        .selectFrom("programme.signUp")
        .select("id")
        .where(column, "=", id)
        .where("status", "=", "waiting")
        .orderBy("position")
        .limit(people),
    )
    .returning(["id", "position"])
    .execute();
  await changeCounts(trx, places, { placesTaken: movedUp.length, waiting: -movedUp.length });
  return movedUp.sort((one, other) => one.position - other.position);
}

type Change = { placesTaken: number; waiting: number };

/** What this many people with this status add to the counts. */
export function countsFor(status: SignUpStatus, people: number): Change {
  const count = countedIn(status);
  return { placesTaken: count === "placesTaken" ? people : 0, waiting: count === "waiting" ? people : 0 };
}

/** As columns of an update. */
export function raisedBy({ placesTaken, waiting }: Change) {
  return {
    placesTaken: sql<number>`places_taken + ${placesTaken}::integer`,
    waiting: sql<number>`waiting + ${waiting}::integer`,
  };
}

async function changeCounts(trx: Transaction, places: Places, change: Change): Promise<void> {
  const counted =
    "seriesId" in places
      ? trx.updateTable("programme.series").where("activityId", "=", places.seriesId).set(raisedBy(change))
      : trx.updateTable("programme.occurrence").where("id", "=", places.occurrenceId).set(raisedBy(change));
  await counted.execute();
}
