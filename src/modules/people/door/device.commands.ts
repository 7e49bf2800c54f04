// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";

type NewDevice = { centreId: string; name: string; secretHash: string };

export async function pairDevice(db: Database, device: NewDevice, now: Temporal.Instant): Promise<void> {
  await db
    .insertInto("people.doorDevice")
    .values({ ...device, pairedAt: now })
    .execute();
}

/** Shows nothing any more from the next request on. */
export async function withdrawDevice(db: Database, centreId: string, id: string): Promise<void> {
  await db.deleteFrom("people.doorDevice").where("centreId", "=", centreId).where("id", "=", id).execute();
}

/** By day: who used it when is nobody's business. */
export async function markUsed(db: Database, id: string, day: string): Promise<void> {
  await db.updateTable("people.doorDevice").set({ lastUsedOn: day }).where("id", "=", id).execute();
}
