// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

const weeksKept = 26;

export async function eraseCalls(trx: Transaction, { personId }: About): Promise<number> {
  if (!personId) return 0;
  const { numDeletedRows } = await trx
    .deleteFrom("programme.confirmationCall")
    .where("personId", "=", personId)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

export async function clearPastCalls(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("programme.confirmationCall")
    .where("takenAt", "<", now.subtract({ hours: weeksKept * 7 * 24 }))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
