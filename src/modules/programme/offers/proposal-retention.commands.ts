// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";

const weeksOfSender = 4;
const weeksKept = 26;

/** Who sent it goes first; the proposal itself half a year after it was sent. */
export async function clearPastProposals(trx: Transaction, now: Temporal.Instant): Promise<number> {
  await trx
    .updateTable("programme.proposal")
    .set({ senderName: "", senderPhone: "" })
    .where("answeredAt", "<", now.subtract({ hours: weeksOfSender * 7 * 24 }))
    .where((e) => e.or([e("senderName", "<>", ""), e("senderPhone", "<>", "")]))
    .execute();
  const { numDeletedRows } = await trx
    .deleteFrom("programme.proposal")
    .where("createdAt", "<", now.subtract({ hours: weeksKept * 7 * 24 }))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
