// SPDX-License-Identifier: EUPL-1.2
import { nameRegion } from "#modules/network";
import type { Transaction } from "#platform/db";

export type RegionFacts = { regionId: string; name: string; municipality: readonly string[] };

/** From now on the region has this name and these columns; a column that goes takes its neighbourhoods along. */
export async function shapeRegion(trx: Transaction, { regionId, name, municipality }: RegionFacts): Promise<void> {
  await trx
    .deleteFrom("region.municipality")
    .where("regionId", "=", regionId)
    .where("code", "not in", municipality)
    .execute();
  await trx
    .insertInto("region.municipality")
    .values(municipality.map((code) => ({ regionId, code })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await nameRegion(trx, { id: regionId, name });
}
