// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

export type NeighbourhoodOf = { id: string; municipality: string; name: string; postcodes: string[] };

export async function findNeighbourhood(db: Database, regionId: string, id: string): Promise<NeighbourhoodOf | null> {
  const found = await db
    .selectFrom("region.neighbourhood")
    .select(["id", "municipality", "name", "postcodes"])
    .where("regionId", "=", regionId)
    .where("id", "=", id)
    .executeTakeFirst();
  return found ?? null;
}
