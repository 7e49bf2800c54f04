// SPDX-License-Identifier: EUPL-1.2
import { listMunicipalities, type Municipality } from "#modules/network";
import type { Database } from "#platform/db";

/** The municipalities of a region, by name. */
export async function listOwnMunicipalities(db: Database, regionId: string): Promise<Municipality[]> {
  const rows = await db.selectFrom("region.municipality").select("code").where("regionId", "=", regionId).execute();
  const codes = new Set(rows.map(({ code }) => code));
  const own = (await listMunicipalities()).filter(({ code }) => codes.has(code));
  return own.sort((one, other) => one.name.localeCompare(other.name, "nl"));
}

export type Neighbourhood = { id: string; name: string; postcodes: string[] };

/** By name. */
export async function listNeighbourhoods(
  db: Database,
  regionId: string,
  municipality: string,
): Promise<Neighbourhood[]> {
  return await db
    .selectFrom("region.neighbourhood")
    .select(["id", "name", "postcodes"])
    .where("regionId", "=", regionId)
    .where("municipality", "=", municipality)
    .orderBy("name")
    .orderBy("id")
    .execute();
}
