// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import type { About } from "#platform/rights";
import type { Message } from "./message.ts";
import { isTo } from "./outbox.queries.ts";

export type WaitingMessage = {
  id: string;
  kind: string;
  address: string;
  subject: string;
  body: string;
  stopAddress: string | null;
};

/** Null when the once-key was there before: the message is written already, and sent or on its way. */
export async function insertMessageOnce(
  trx: Transaction,
  message: Message,
  now: Temporal.Instant,
): Promise<string | null> {
  const row = await trx
    .insertInto("platform.message")
    .values({ ...message, createdAt: now, sentAt: null, lastProblem: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Nothing when it is sent, given up, erased, too late to make sense, or another worker is at it. The lock lasts until the transaction ends, however it ends. */
export async function lockMessageForSending(
  trx: Transaction,
  id: string,
  now: Temporal.Instant,
): Promise<WaitingMessage | undefined> {
  return await trx
    .selectFrom("platform.message")
    .select(["id", "kind", "address", "subject", "body", "stopAddress"])
    .where("id", "=", id)
    .where("sentAt", "is", null)
    .where("givenUpAt", "is", null)
    .where("keptUntil", ">", now)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

/** What remains says that a message went, not to whom or what it said; its once-key still keeps a second one away. */
export async function markSent(trx: Transaction, id: string, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("platform.message")
    .set({ sentAt: now, address: "", subject: "", body: "", stopAddress: null, lastProblem: null })
    .set({ attempts: sql`attempts + 1` })
    .where("id", "=", id)
    .execute();
}

export async function markProblem(trx: Transaction, id: string, problem: string): Promise<void> {
  await trx
    .updateTable("platform.message")
    .set({ lastProblem: problem, attempts: sql`attempts + 1` })
    .where("id", "=", id)
    .execute();
}

/** What has not gone yet and whose key begins so, stays here: what allowed it was taken back. */
export async function dropWaitingMessages(trx: Transaction, onceKeyStart: string): Promise<void> {
  await asHouse(trx, async () => {
    await trx
      .deleteFrom("platform.message")
      .where("sentAt", "is", null)
      .where(sql<boolean>`starts_with(once_key, ${onceKeyStart})`)
      .execute();
  });
}

export async function eraseMessagesTo(trx: Transaction, about: About): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom("platform.message").where(isTo(about)).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

export async function removeOldMessages(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("platform.message")
    .where("keptUntil", "<=", now)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
