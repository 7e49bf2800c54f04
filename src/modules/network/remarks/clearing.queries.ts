// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

/** What was said with this address left. For the house. */
export async function listRemarksAbout(trx: Transaction, { email }: About): Promise<object[]> {
  if (!email) return [];
  return await trx
    .selectFrom("network.remark")
    .select(["words", "email", "answer", "createdAt", "answeredAt"])
    .where("email", "=", email.toLowerCase())
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}
