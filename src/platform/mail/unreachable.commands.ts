// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import type { About } from "#platform/rights";
import { isMarkOf, markOfMessage } from "./unreachable.queries.ts";

/** A mailbox that was away may be back: after this long it is tried again. */
const keptDays = 90;

/** Each of these acts as the house. */
export async function giveUp(trx: Transaction, id: string, problem: string, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("platform.message")
    .set({ givenUpAt: now, lastProblem: problem, attempts: sql`attempts + 1` })
    .where("id", "=", id)
    .execute();
}

/** Nothing is sent to the address of this message any more, until somebody says that it is right. */
export async function markUnreachable(
  trx: Transaction,
  messageId: string,
  problem: string,
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .insertInto("platform.unreachableAddress")
    .columns(["mark", "since", "problem"])
    .expression((e) =>
      e
        .selectFrom("platform.message")
        .select([
          markOfMessage.as("mark"),
          sql<Temporal.Instant>`${now}::timestamptz`.as("since"),
          sql<string>`${problem}::text`.as("problem"),
        ])
        .where("id", "=", messageId)
        .where(markOfMessage, "is not", null),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Keeps by what a message that comes back is known, before its address is forgotten. */
export async function rememberMark(trx: Transaction, messageId: string): Promise<void> {
  await trx
    .updateTable("platform.message")
    .set({ addressMark: sql`platform.address_mark(address)` })
    .where("id", "=", messageId)
    .execute();
}

/** False when the message is not there any more: then nothing is known of it. */
export async function markReturned(
  trx: Transaction,
  messageId: string,
  problem: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("platform.message")
    .set({ returnedAt: sql`coalesce(returned_at, ${now})`, lastProblem: problem })
    .where("id", "=", messageId)
    .where("sentAt", "is not", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** The address of this message of this centre is right after all: what was given up goes after all, what comes next too. */
export async function tryAddressAgain(trx: Transaction, centreId: string, messageId: string): Promise<boolean> {
  return await asHouse(trx, async () => {
    const message = await trx
      .selectFrom("platform.message")
      .select(["id", markOfMessage.as("mark")])
      .where("id", "=", messageId)
      .where("centreId", "=", centreId)
      .executeTakeFirst();
    if (!message?.mark) return false;
    await trx.deleteFrom("platform.unreachableAddress").where("mark", "=", message.mark).execute();
    await trx
      .updateTable("platform.message")
      .set({ givenUpAt: null, attempts: 0 })
      .where("givenUpAt", "is not", null)
      .where(markOfMessage, "=", message.mark)
      .execute();
    return true;
  });
}

export async function eraseMarkOf(trx: Transaction, about: About): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("platform.unreachableAddress")
    .where(isMarkOf(about))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

export async function clearOldMarks(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("platform.unreachableAddress")
    .where("since", "<=", now.subtract({ hours: 24 * keptDays }))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
