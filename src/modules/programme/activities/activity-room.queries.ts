// SPDX-License-Identifier: EUPL-1.2
import type { Database, Transaction } from "#platform/db";
import { roomLeft } from "#platform/quotas";

/** Drafts too; what has ended takes no work any more. */
export async function countActivitiesInUse(db: Database | Transaction, centreId: string): Promise<number> {
  const { count } = await db
    .selectFrom("programme.activity")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("centreId", "=", centreId)
    .where("endedAt", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Whether this centre may add one more, by the limit that its operator set. */
export async function hasRoomForActivity(db: Database | Transaction, centreId: string): Promise<boolean> {
  return (await roomLeft(db, centreId, "activities", await countActivitiesInUse(db, centreId))) > 0;
}
