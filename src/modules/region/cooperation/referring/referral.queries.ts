// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

export type ReferralWay = Awaited<ReturnType<typeof listReferralWays>>[number];

/** By whom one is referred to. */
export async function listReferralWays(db: Database, regionId: string) {
  return await selectWays(db, regionId).execute();
}

export async function findReferralWay(db: Database, regionId: string, id: string) {
  return await selectWays(db, regionId).where("way.id", "=", id).executeTakeFirst();
}

function selectWays(db: Database, regionId: string) {
  return db
    .selectFrom("region.referralWay as way")
    .innerJoin("network.organization as referring", "referring.id", "way.fromId")
    .innerJoin("network.organization as receiving", "receiving.id", "way.toId")
    .select(["way.id", "way.fromId", "way.toId", "way.how", "way.helps", "way.saidOn"])
    .select(["referring.name as from", "receiving.name as to"])
    .where("way.regionId", "=", regionId)
    .orderBy("receiving.name")
    .orderBy("referring.name")
    .orderBy("way.id");
}
