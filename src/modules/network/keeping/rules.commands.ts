// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { KeepingRules } from "./rules.ts";

export async function setRules(trx: Transaction, regionId: string, rules: KeepingRules): Promise<void> {
  await trx
    .insertInto("network.keepingRule")
    .values({ regionId, ...rules })
    .onConflict((conflict) => conflict.column("regionId").doUpdateSet(rules))
    .execute();
}

/** Null: as the region has it. */
export async function chooseNod(
  trx: Transaction,
  { regionId, organizationId }: { regionId: string; organizationId: string },
  needsNod: boolean | null,
): Promise<void> {
  if (needsNod === null) {
    await trx
      .deleteFrom("network.keepingChoice")
      .where("organizationId", "=", organizationId)
      .where("regionId", "=", regionId)
      .execute();
    return;
  }
  await trx
    .insertInto("network.keepingChoice")
    .values({ organizationId, regionId, needsNod })
    .onConflict((conflict) => conflict.column("organizationId").doUpdateSet({ needsNod }))
    .execute();
}
