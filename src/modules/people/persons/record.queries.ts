// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

export async function exportPerson(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
  return await trx
    .selectFrom("people.person")
    .select(["name", "language", "createdAt"])
    .where("id", "=", personId)
    .orderBy("id")
    .execute();
}
