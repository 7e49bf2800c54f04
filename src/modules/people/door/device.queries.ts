// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

export async function listDevices(db: Database, centreId: string) {
  return await db
    .selectFrom("people.doorDevice")
    .select(["id", "name", "pairedAt", "lastUsedOn"])
    .where("centreId", "=", centreId)
    .orderBy("pairedAt")
    .orderBy("id")
    .execute();
}

/** Null as well for a device of another centre. */
export async function findDeviceId(db: Database, centreId: string, secretHash: string): Promise<string | null> {
  const device = await db
    .selectFrom("people.doorDevice")
    .select("id")
    .where("centreId", "=", centreId)
    .where("secretHash", "=", secretHash)
    .executeTakeFirst();
  return device?.id ?? null;
}
