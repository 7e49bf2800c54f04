// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

export type Region = { id: string; name: string };
export type HouseOfRegion = { id: string; name: string };

export async function getRegion(db: Database, regionId: string): Promise<Region> {
  return await db
    .selectFrom("network.region")
    .select(["id", "name"])
    .where("id", "=", regionId)
    .executeTakeFirstOrThrow();
}

/** The houses that share this region, by name. */
export async function listHousesOfRegion(db: Database, regionId: string): Promise<HouseOfRegion[]> {
  return await db
    .selectFrom("network.centre as centre")
    .innerJoin("network.organization as organization", "organization.id", "centre.organizationId")
    .select(["centre.id", "organization.name"])
    .where("centre.regionId", "=", regionId)
    .orderBy("organization.name")
    .orderBy("centre.id")
    .execute();
}

/** The regions of this installation that a house belongs to, but for this one, by name. */
export async function listOtherRegions(db: Database, regionId: string): Promise<Region[]> {
  return await db
    .selectFrom("network.region as region")
    .select(["region.id", "region.name"])
    .where("region.id", "<>", regionId)
    .where((e) =>
      e.exists(
        e.selectFrom("network.centre as centre").select("centre.id").whereRef("centre.regionId", "=", "region.id"),
      ),
    )
    .orderBy("region.name")
    .orderBy("region.id")
    .execute();
}
