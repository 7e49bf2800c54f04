// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

/** The map itself says so now; says how many. For the house. */
export async function endAsAgreed(trx: Transaction, ids: readonly string[], today: string): Promise<number> {
  if (ids.length === 0) return 0;
  await trx
    .updateTable("region.saying")
    .set({ endedOn: today, endedBecause: "agreed" })
    .where("id", "in", ids)
    .execute();
  return ids.length;
}
