// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";

/** Dates where an offer ran out, or where a place is free while people wait. For the house. */
export async function listOccurrencesToMoveUp(trx: Transaction, now: Temporal.Instant): Promise<{ id: string }[]> {
  return await trx
    .selectFrom("programme.signUp")
    .select("occurrenceId as id")
    .where("status", "=", "offered")
    .where("offeredUntil", "<=", now)
    .union((e) =>
      e
        .selectFrom("programme.occurrence as occurrence")
        .select("occurrence.id")
        .where("occurrence.waiting", ">", 0)
        .where("occurrence.startsAt", ">", now)
        .where("occurrence.cancelledAt", "is", null)
        .where(sql<boolean>`coalesce(places_taken < occurrence.capacity, true)`),
    )
    .orderBy("id")
    .execute();
}

/** How many people are to move up before this one; `id` is the date. Counts as the house: whoever waits may not see the others. */
export async function countAhead(
  trx: Transaction,
  { id, position }: { id: string; position: number },
): Promise<number> {
  const { count } = await asHouse(
    trx,
    async () =>
      await trx
        .selectFrom("programme.signUp")
        .select((e) => e.fn.countAll<number>().as("count"))
        .where("occurrenceId", "=", id)
        .where("status", "=", "waiting")
        .where("position", "<", position)
        .executeTakeFirstOrThrow(),
  );
  return count;
}
