// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

/** What each cell was when it last changed. */
export async function listLastStates(db: Database, regionId: string) {
  return await db
    .selectFrom("region.cellHistory")
    .distinctOn(["place", "activity"])
    .select(["place", "activity", "state"])
    .where("regionId", "=", regionId)
    .orderBy("place")
    .orderBy("activity")
    .orderBy("sinceOn", "desc")
    .execute();
}

/** Of these columns, every day on which something changed until then; in the order of time. */
export async function listHistory(db: Database, regionId: string, places: readonly string[], until: string) {
  if (places.length === 0) return [];
  return await db
    .selectFrom("region.cellHistory")
    .select(["place", "activity", "sinceOn", "state"])
    .where("regionId", "=", regionId)
    .where("place", "in", places)
    .where("sinceOn", "<=", until)
    .orderBy("sinceOn")
    .orderBy("place")
    .orderBy("activity")
    .execute();
}

/** Since when it is known how the map was. */
export async function findFirstDay(db: Database, regionId: string): Promise<string | null> {
  const row = await db
    .selectFrom("region.cellHistory")
    .select("sinceOn")
    .where("regionId", "=", regionId)
    .orderBy("sinceOn")
    .limit(1)
    .executeTakeFirst();
  return row?.sinceOn ?? null;
}
