// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { SignUpStatus } from "../tables.ts";
import { countedIn } from "./sign-up.ts";

/** Whoever comes first is first: sign-ups of one date go through here one by one, until their transaction ends. */
export async function lockOccurrence(trx: Transaction, occurrenceId: string) {
  return await trx
    .selectFrom("programme.occurrence as occurrence")
    .innerJoin("programme.activity as activity", "activity.id", "occurrence.activityId")
    .select(["occurrence.id", "occurrence.centreId", "occurrence.capacity", "occurrence.placesTaken"])
    .select(["occurrence.waiting", "occurrence.startsAt", "occurrence.cancelledAt"])
    .select(["activity.joining", "activity.offerHours"])
    .where("occurrence.id", "=", occurrenceId)
    .forUpdate("occurrence")
    .executeTakeFirstOrThrow();
}

/** Frees what this many sign-ups with this status took. Comes under the lock of the occurrence. */
export async function freePlaces(
  trx: Transaction,
  occurrenceId: string,
  status: SignUpStatus,
  people: number,
): Promise<void> {
  const count = countedIn(status);
  if (!count) return;
  await trx
    .updateTable("programme.occurrence")
    .set((e) => ({ [count]: e(count, "-", people) }))
    .where("id", "=", occurrenceId)
    .execute();
}

/** From waiting to a place, for the first in line. Comes under the lock, and acts as the house. */
export async function giveFirstWaitingPlaces(
  trx: Transaction,
  occurrenceId: string,
  next: { people: number; status: "confirmed" | "offered"; offeredUntil: Temporal.Instant | null },
): Promise<{ id: string }[]> {
  const { people, status, offeredUntil } = next;
  const movedUp = await trx
    .updateTable("programme.signUp")
    .set({ status, offeredUntil })
    .where("id", "in", (e) =>
      e
        .selectFrom("programme.signUp")
        .select("id")
        .where("occurrenceId", "=", occurrenceId)
        .where("status", "=", "waiting")
        .orderBy("position")
        .limit(people),
    )
    .returning(["id", "position"])
    .execute();
  await trx
    .updateTable("programme.occurrence")
    .set((e) => ({
      placesTaken: e("placesTaken", "+", movedUp.length),
      waiting: e("waiting", "-", movedUp.length),
    }))
    .where("id", "=", occurrenceId)
    .execute();
  return movedUp.sort((one, other) => one.position - other.position);
}
