// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { type Term, termBegins } from "#platform/rights";

export const confirmationCallTerm: Term = {
  name: "programme.confirmation_call",
  since: "programme:register.since.confirmationCall",
  standardDays: 182,
  mostDays: 365,
};

export async function clearPastConfirmationCalls(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("programme.confirmationCall")
    .where("takenAt", "<", termBegins(confirmationCallTerm, "centreId", now))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
