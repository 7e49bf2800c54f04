// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { listOwnMunicipalities } from "../columns/columns.queries.ts";

/** A municipality of the region, or a neighbourhood of one with the digits of its postcodes. */
export type MapColumn = { place: string; name: string; municipality: string; postcodes: readonly string[] };

/** Every column that the map can have: the municipalities by name, and after them all neighbourhoods. */
export async function listMapColumns(db: Database, regionId: string): Promise<MapColumn[]> {
  const municipalities = await listOwnMunicipalities(db, regionId);
  const neighbourhoods = await db
    .selectFrom("region.neighbourhood")
    .select(["id as place", "name", "municipality", "postcodes"])
    .where("regionId", "=", regionId)
    .orderBy("name")
    .orderBy("id")
    .execute();
  return [
    ...municipalities.map(({ code, name }) => ({ place: code, name, municipality: code, postcodes: [] })),
    ...neighbourhoods,
  ];
}

export function isMunicipality({ place, municipality }: MapColumn): boolean {
  return place === municipality;
}
