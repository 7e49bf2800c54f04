// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { type Term, termBegins } from "#platform/rights";

export const proposalTerm: Term = {
  name: "programme.proposal",
  since: "programme:register.since.proposal",
  standardDays: 182,
  mostDays: 365,
};
export const senderTerm: Term = {
  name: "programme.proposal.sender",
  since: "programme:register.since.sender",
  standardDays: 28,
  mostDays: 182,
};

/** Who sent it goes first; the proposal itself half a year after it was sent. */
export async function clearPastProposals(trx: Transaction, now: Temporal.Instant): Promise<number> {
  await trx
    .updateTable("programme.proposal")
    .set({ senderName: "", senderPhone: "" })
    .where("answeredAt", "<", termBegins(senderTerm, "centreId", now))
    .where((e) => e.or([e("senderName", "<>", ""), e("senderPhone", "<>", "")]))
    .execute();
  const { numDeletedRows } = await trx
    .deleteFrom("programme.proposal")
    .where("createdAt", "<", termBegins(proposalTerm, "centreId", now))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
