// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";

export type OnBoard = Awaited<ReturnType<typeof listOnBoard>>[number];

/** Who waits now, in the order of asking. When an hour is over nobody stands here any more. For the team. */
export async function listOnBoard(trx: Transaction, centreId: string, now: Temporal.Instant) {
  return await selectNames(trx, centreId, now).where("goneAt", "is", null).execute();
}

/** Whom somebody has just taken from the board, and may put back. */
export async function findJustGone(
  trx: Transaction,
  { centreId, id }: { centreId: string; id: string },
  now: Temporal.Instant,
) {
  return await selectNames(trx, centreId, now)
    .where("id", "=", id)
    .where("goneAt", ">", now.subtract({ minutes: minutesToPutBack }))
    .executeTakeFirst();
}

export const minutesToPutBack = 15;

function selectNames(trx: Transaction, centreId: string, now: Temporal.Instant) {
  return trx
    .selectFrom("support.boardName")
    .select(["id", "occurrenceId", "name", "since"])
    .where("centreId", "=", centreId)
    .where("until", ">", now)
    .orderBy("since")
    .orderBy("id");
}
