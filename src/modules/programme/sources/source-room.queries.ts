// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { roomLeft } from "#platform/quotas";

export async function countSources(db: Database, centreId: string): Promise<number> {
  const { count } = await db
    .selectFrom("programme.source")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("centreId", "=", centreId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function hasRoomForSource(db: Database, centreId: string): Promise<boolean> {
  return (await roomLeft(db, centreId, "sources", await countSources(db, centreId))) > 0;
}
