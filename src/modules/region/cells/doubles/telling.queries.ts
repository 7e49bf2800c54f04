// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

/** Who is one of a double and was not told yet, with the house that it is, if it is one. For the house. */
export async function listToTell(trx: Transaction, regionId: string) {
  return await trx
    .selectFrom("region.doubleParty as party")
    .innerJoin("region.doubleCell as double", "double.id", "party.doubleId")
    .leftJoin("network.centre as centre", (join) =>
      join.onRef("centre.organizationId", "=", "party.organizationId").onRef("centre.regionId", "=", "double.regionId"),
    )
    .select(["party.organizationId", "centre.id as centreId"])
    .select((e) => e.fn.agg<string[]>("array_agg", ["double.id"]).as("doubleIds"))
    .where("double.regionId", "=", regionId)
    .where("double.endedOn", "is", null)
    .where("party.toldOn", "is", null)
    .groupBy(["party.organizationId", "centre.id"])
    .orderBy("party.organizationId")
    .execute();
}

/** Every region that has a map. For the house. */
export async function listRegionsWithMap(trx: Transaction): Promise<string[]> {
  const rows = await trx.selectFrom("region.municipality").select("regionId").distinct().orderBy("regionId").execute();
  return rows.map(({ regionId }) => regionId);
}
