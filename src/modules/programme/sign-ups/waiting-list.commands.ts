// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Database, house, type Transaction, withActor } from "#platform/db";
import { recordEvent } from "#platform/events";
import { raiseContentVersion } from "#platform/http";
import { freePlaces, giveFirstWaitingPlaces, lockPlaces } from "./places.commands.ts";
import { columnOf, type Places } from "./places.ts";
import { decideNext } from "./sign-up.ts";
import { listPlacesToMoveUp } from "./waiting-list.queries.ts";

/** Gives what is free to who waits, first come first, and records for each that they are to be told. */
export async function moveUpWaiting(trx: Transaction, places: Places, now: Temporal.Instant): Promise<number> {
  const locked = await lockPlaces(trx, places);
  const next = decideNext(locked, now);
  if (!next) return 0;
  const movedUp = await asHouse(trx, async () => await giveFirstWaitingPlaces(trx, places, next));
  const kind = next.status === "offered" ? "programme.place-offered" : "programme.moved-up";
  for (const { id } of movedUp) await recordEvent(trx, kind, id, locked.centreId, now);
  return movedUp.length;
}

/** For whoever made a date larger, in that same transaction; raising the content version stays theirs. */
export async function moveUpAfterCapacityRose(trx: Transaction, occurrenceId: string, now: Temporal.Instant) {
  return await moveUpWaiting(trx, { occurrenceId }, now);
}

/** Ends every offer that ran out and gives those places to who is next; one transaction per date or series. */
export async function lapseOffers(db: Database, now: Temporal.Instant): Promise<void> {
  const all = await withActor(db, house, async (trx) => await listPlacesToMoveUp(trx, now));
  for (const places of all) {
    await withActor(db, house, async (trx) => await lapseOffersOf(trx, places, now));
  }
}

async function lapseOffersOf(trx: Transaction, places: Places, now: Temporal.Instant): Promise<void> {
  const { centreId } = await lockPlaces(trx, places);
  const lapsed = await endOffersThatRanOut(trx, places, now);
  await freePlaces(trx, places, "offered", lapsed.length);
  for (const { id } of lapsed) await recordEvent(trx, "programme.sign-up-ended", id, centreId, now);
  const movedUp = await moveUpWaiting(trx, places, now);
  if (lapsed.length + movedUp > 0) await raiseContentVersion(trx, centreId);
}

async function endOffersThatRanOut(trx: Transaction, places: Places, now: Temporal.Instant) {
  const { column, id } = columnOf(places);
  return await trx
    .updateTable("programme.signUp")
    .set({ status: "lapsed", offeredUntil: null, endedAt: now })
    .where(column, "=", id)
    .where("status", "=", "offered")
    .where("offeredUntil", "<=", now)
    .returning("id")
    .execute();
}
