// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

/** Whether visitors find this entry of the directory. */
export async function isEntryShown(db: Database, regionId: string, serviceId: string): Promise<boolean> {
  const entry = await db
    .selectFrom("network.service")
    .select("id")
    .where("id", "=", serviceId)
    .where("regionId", "=", regionId)
    .where("hiddenAt", "is", null)
    .where("status", "in", ["active", "temporarily closed"])
    .executeTakeFirst();
  return entry !== undefined;
}
