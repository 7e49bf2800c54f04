// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { minutesToPutBack } from "./board.queries.ts";
import type { Place } from "./board.ts";

type Waiting = Place & { centreId: string; name: string; formKey: string };
type OnBoard = { centreId: string; id: string };

/** The same form sent twice is one name. */
export async function putOnBoard(trx: Transaction, waiting: Waiting, now: Temporal.Instant): Promise<void> {
  await trx
    .insertInto("support.boardName")
    .values({ ...waiting, since: now, goneAt: null })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
}

/** Somebody goes to them, or they left: says whether they stood here. A second time it changes nothing. */
export async function takeFromBoard(
  trx: Transaction,
  { centreId, id }: OnBoard,
  now: Temporal.Instant,
): Promise<boolean> {
  const known = await trx
    .selectFrom("support.boardName")
    .select("id")
    .where("id", "=", id)
    .where("centreId", "=", centreId)
    .where("until", ">", now)
    .executeTakeFirst();
  if (!known) return false;
  await trx
    .updateTable("support.boardName")
    .set({ goneAt: now })
    .where("id", "=", id)
    .where("goneAt", "is", null)
    .execute();
  return true;
}

/** By mistake: they stand where they stood. */
export async function putBackOnBoard(
  trx: Transaction,
  { centreId, id }: OnBoard,
  now: Temporal.Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("support.boardName")
    .set({ goneAt: null })
    .where("id", "=", id)
    .where("centreId", "=", centreId)
    .where("until", ">", now)
    .where((e) => e.or([e("goneAt", "is", null), e("goneAt", ">", now.subtract({ minutes: minutesToPutBack }))]))
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** When the hour is over, and whoever was gone long enough that nobody puts them back. For the house. */
export async function clearBoard(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("support.boardName")
    .where((e) => e.or([e("until", "<=", now), e("goneAt", "<=", now.subtract({ minutes: minutesToPutBack }))]))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
