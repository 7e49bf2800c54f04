// SPDX-License-Identifier: EUPL-1.2
import { raiseForRegion } from "#modules/network";
import type { Transaction } from "#platform/db";

type WayFacts = { fromId: string; toId: string; how: string; helps: string; saidOn: string };

/** The same form tells the same way. */
export async function tellReferralWay(
  trx: Transaction,
  way: WayFacts & { regionId: string; formKey: string },
): Promise<void> {
  await trx
    .insertInto("region.referralWay")
    .values(way)
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
  await raiseForRegion(trx, way.regionId);
}

export async function changeReferralWay(
  trx: Transaction,
  regionId: string,
  id: string,
  facts: WayFacts,
): Promise<void> {
  await trx
    .updateTable("region.referralWay")
    .set(facts)
    .where("id", "=", id)
    .where("regionId", "=", regionId)
    .execute();
  await raiseForRegion(trx, regionId);
}

export async function removeReferralWay(trx: Transaction, regionId: string, id: string): Promise<void> {
  await trx.deleteFrom("region.referralWay").where("id", "=", id).where("regionId", "=", regionId).execute();
  await raiseForRegion(trx, regionId);
}
