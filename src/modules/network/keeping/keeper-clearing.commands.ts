// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

const daysAfterWithdrawal = 30;

export async function clearPastKeepers(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("network.keeper")
    .where("withdrawnAt", "<", now.subtract({ hours: daysAfterWithdrawal * 24 }))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** The organization keeps its link, from now on without a name or an address. */
export async function forgetKeeper(trx: Transaction, { email }: About): Promise<number> {
  if (!email) return 0;
  const { numUpdatedRows } = await trx
    .updateTable("network.keeper")
    .set({ name: "", email: null })
    .where((e) => e(e.fn<string>("lower", ["email"]), "=", email.toLowerCase()))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
