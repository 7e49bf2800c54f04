// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";
import type { MapColumn } from "./map-columns.queries.ts";

/** What a map is drawn of, in a few letters: as long as these are the same, so is the map. */
export async function readDrawnOf(
  db: Database,
  regionId: string,
  columns: readonly MapColumn[],
  today: string,
): Promise<string> {
  const { version } = await db
    .selectFrom("platform.contentVersion as content")
    .innerJoin("network.centre as centre", "centre.id", "content.centreId")
    .select(sql<number>`coalesce(sum(content.version), 0)::integer`.as("version"))
    .where("centre.regionId", "=", regionId)
    .executeTakeFirstOrThrow();
  const places = columns.map(({ place, municipality, postcodes }) => [place, municipality, ...postcodes].join());
  return [version, today, ...places].join(" ");
}

export async function findDrawing(db: Database, regionId: string) {
  return await db
    .selectFrom("region.drawing")
    .select(["drawnOf", "offerings", "languages", "somewhere", "drawnAt"])
    .where("regionId", "=", regionId)
    .executeTakeFirst();
}

/** Every region that has columns, and those that lost them since. */
export async function listRegionsToDraw(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom("region.municipality")
    .select("regionId")
    .union(db.selectFrom("region.drawing").select("regionId"))
    .orderBy("regionId")
    .execute();
  return rows.map(({ regionId }) => regionId);
}
