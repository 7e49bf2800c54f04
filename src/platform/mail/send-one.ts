// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { lockMessageForSending, markProblem, markSent, type WaitingMessage } from "./outbox.commands.ts";
import type { Refusal, Transport } from "./transport.ts";
import { giveUp, markUnreachable, rememberMark } from "./unreachable.commands.ts";
import { isUnreachable } from "./unreachable.queries.ts";

/** Whoever asked for it waits at the screen and typed the address just now: such a letter always goes. */
const askedForNow = ["sign-in"];

export type Sending = { transport: Transport; readsReturns: boolean; now: () => Temporal.Instant };

/**
 * Null when it went, or when there is nothing left to do about it; else why it is to be tried again. The row stays locked
 * while the mail server is spoken to: a crash then leaves it waiting, so at worst it goes twice.
 */
export async function sendOne(trx: Transaction, id: string, sending: Sending): Promise<string | null> {
  const { transport, readsReturns, now } = sending;
  const message = await lockMessageForSending(trx, id, now());
  if (!message) return null;
  if (!askedForNow.includes(message.kind) && (await isUnreachable(trx, message.address))) {
    await giveUp(trx, id, "unreachable", now());
    return null;
  }
  const refusal = await transport.deliver(message, now());
  if (refusal) return await noteRefusal(trx, message, refusal, now());
  if (readsReturns) await rememberMark(trx, id);
  await markSent(trx, id, now());
  return null;
}

async function noteRefusal(
  trx: Transaction,
  { id }: WaitingMessage,
  { problem, meaning }: Refusal,
  now: Temporal.Instant,
): Promise<string | null> {
  if (meaning === "later") {
    await markProblem(trx, id, problem);
    return problem;
  }
  await giveUp(trx, id, problem, now);
  if (meaning === "address") await markUnreachable(trx, id, problem, now);
  return null;
}
