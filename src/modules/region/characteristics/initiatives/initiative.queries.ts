// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

/** Of this house, and not the house itself: that needs no link. */
export async function findInitiative(db: Database, centreId: string, { id, version }: { id: string; version: number }) {
  return await db
    .selectFrom("region.initiative")
    .select(["id", "name", "centreId"])
    .where("id", "=", id)
    .where("centreId", "=", centreId)
    .where("linkVersion", "=", version)
    .whereRef("id", "<>", "centreId")
    .executeTakeFirst();
}
