// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { type About, type Term, termBegins } from "#platform/rights";

export const remarkTerm: Term = {
  name: "network.remark",
  since: "network:remarks.since",
  standardDays: 30,
  mostDays: 90,
};
const daysUnanswered = 365;

/** A month after the answer; what nobody answered, a year after it was sent. */
export async function clearPastRemarks(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("network.remark")
    .where((e) =>
      e.or([
        e("answeredAt", "<", termBegins(remarkTerm, "centreId", now)),
        e("createdAt", "<", now.subtract({ hours: daysUnanswered * 24 })),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** What was said with this address goes whole: its words may tell who said it. */
export async function eraseRemarksOf(trx: Transaction, { email }: About): Promise<number> {
  if (!email) return 0;
  const { numDeletedRows } = await trx
    .deleteFrom("network.remark")
    .where("email", "=", email.toLowerCase())
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
