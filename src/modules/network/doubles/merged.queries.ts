// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import type { MergedObject } from "./tables.ts";

/** Where the old address of something that was the same as something else leads. */
export async function findMergedInto(
  db: Database,
  regionId: string,
  object: MergedObject,
  oldId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("network.merged")
    .select("intoId")
    .where("regionId", "=", regionId)
    .where("object", "=", object)
    .where("oldId", "=", oldId)
    .executeTakeFirst();
  return row?.intoId ?? null;
}
