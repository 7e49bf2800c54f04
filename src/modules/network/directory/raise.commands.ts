// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";

/** Every house of a region shows its directory. Always in the same order, so that two changes at once wait for each other. */
export async function raiseForRegion(trx: Transaction, regionId: string): Promise<void> {
  const centres = await trx
    .selectFrom("network.centre")
    .select("id")
    .where("regionId", "=", regionId)
    .orderBy("id")
    .execute();
  for (const { id } of centres) await raiseContentVersion(trx, id);
}
