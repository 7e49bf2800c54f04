// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Database, house, type Transaction, withActor } from "#platform/db";
import { recordEvent } from "#platform/events";
import { raiseContentVersion } from "#platform/http";
import { freePlaces, giveFirstWaitingPlaces, lockOccurrence } from "./places.commands.ts";
import { decideNext } from "./sign-up.ts";
import { listOccurrencesToMoveUp } from "./waiting-list.queries.ts";

/** Gives what is free to who waits, first come first, and records for each that they are to be told. */
export async function moveUpWaiting(trx: Transaction, occurrenceId: string, now: Temporal.Instant): Promise<number> {
  const occurrence = await lockOccurrence(trx, occurrenceId);
  const next = decideNext(occurrence, now);
  if (!next) return 0;
  const movedUp = await asHouse(trx, async () => await giveFirstWaitingPlaces(trx, occurrenceId, next));
  const kind = next.status === "offered" ? "programme.place-offered" : "programme.moved-up";
  for (const { id } of movedUp) await recordEvent(trx, kind, id, occurrence.centreId, now);
  return movedUp.length;
}

/** For whoever made a date larger, in that same transaction; raising the content version stays theirs. */
export async function moveUpAfterCapacityRose(trx: Transaction, occurrenceId: string, now: Temporal.Instant) {
  return await moveUpWaiting(trx, occurrenceId, now);
}

/** Ends every offer that ran out and gives those places to who is next; one transaction per date. */
export async function lapseOffers(db: Database, now: Temporal.Instant): Promise<void> {
  const occurrences = await withActor(db, house, async (trx) => await listOccurrencesToMoveUp(trx, now));
  for (const { id } of occurrences) {
    await withActor(db, house, async (trx) => await lapseOffersOf(trx, id, now));
  }
}

async function lapseOffersOf(trx: Transaction, occurrenceId: string, now: Temporal.Instant): Promise<void> {
  const { centreId } = await lockOccurrence(trx, occurrenceId);
  const lapsed = await endOffersThatRanOut(trx, occurrenceId, now);
  await freePlaces(trx, occurrenceId, "offered", lapsed.length);
  for (const { id } of lapsed) await recordEvent(trx, "programme.sign-up-ended", id, centreId, now);
  const movedUp = await moveUpWaiting(trx, occurrenceId, now);
  if (lapsed.length + movedUp > 0) await raiseContentVersion(trx, centreId);
}

async function endOffersThatRanOut(trx: Transaction, occurrenceId: string, now: Temporal.Instant) {
  return await trx
    .updateTable("programme.signUp")
    .set({ status: "lapsed", offeredUntil: null, endedAt: now })
    .where("occurrenceId", "=", occurrenceId)
    .where("status", "=", "offered")
    .where("offeredUntil", "<=", now)
    .returning("id")
    .execute();
}
