// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

export async function erasePerson(trx: Transaction, { personId }: About): Promise<number> {
  if (!personId) return 0;
  const result = await trx.deleteFrom("people.person").where("id", "=", personId).executeTakeFirstOrThrow();
  return Number(result.numDeletedRows);
}
