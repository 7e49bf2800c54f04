// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { type Database, house, withActor } from "#platform/db";
import { findMessageId } from "../return-address.ts";
import type { Sender } from "../transport.ts";
import { markReturned, markUnreachable } from "../unreachable.commands.ts";
import { readReturned, whereReturned } from "./read-returned.ts";

/** What was done with it: nothing personal, so that it can be printed. */
export type Taken = "not-a-report" | "not-ours" | "gone" | "message" | "address";

/**
 * Notes that a message came back, and that its address does not work if the report says so. `handedFor` is the address
 * at which it came in, where the mail server tells. Doing it twice harms nothing.
 */
export async function takeReturned(
  db: Database,
  { mailBounces, keys }: Pick<Sender, "mailBounces" | "keys">,
  { text, handedFor }: { text: string; handedFor: string },
  now: Temporal.Instant,
): Promise<Taken> {
  const returned = readReturned(text);
  if (!returned) return "not-a-report";
  const id = mailBounces && findMessageId(`${handedFor}\n${whereReturned(text)}`, mailBounces, keys);
  if (!id) return "not-ours";
  const { meaning, problem } = returned;
  return await withActor(db, house, async (trx) => {
    if (!(await markReturned(trx, id, problem, now))) return "gone";
    if (meaning === "address") await markUnreachable(trx, id, problem, now);
    return meaning;
  });
}
