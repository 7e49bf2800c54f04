// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

const daysKept = 365;

/**
 * A year after it was closed; what nobody closed, a year after the last that was said. No centre sets this term: a
 * coordinator could make go what is about them.
 */
export async function clearPastConcerns(trx: Transaction, now: Temporal.Instant): Promise<number> {
  await trx
    .deleteFrom("house.concern")
    .where((e) => e(e.fn.coalesce("closedAt", "changedAt"), "<", now.subtract({ hours: daysKept * 24 })))
    .execute();
  return 0; // how many there were is for nobody: a coordinator would see that something was told to someone else
}

/** What was told with this address left. What was told to this person alone stays: its teller chooses someone else. */
export async function eraseConcernsOf(trx: Transaction, { email, personId }: About): Promise<number> {
  if (personId) await forgetNamedReader(trx, personId);
  if (!email) return 0;
  const { numDeletedRows } = await trx
    .deleteFrom("house.concern")
    .where((e) => e(e.fn<string>("lower", ["contact"]), "=", email.toLowerCase()))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

async function forgetNamedReader(trx: Transaction, personId: string): Promise<void> {
  await trx.updateTable("house.concern").set({ readerId: randomUUID() }).where("readerId", "=", personId).execute();
}

/** What they answered stays with whoever it was told by, without their name. */
export async function forgetAnswerer(trx: Transaction, { personId }: About): Promise<number> {
  if (!personId) return 0;
  const { numUpdatedRows } = await trx
    .updateTable("house.concernStep")
    .set({ byId: null, byName: "" })
    .where("byId", "=", personId)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
