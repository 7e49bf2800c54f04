// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

export type Door = NonNullable<Awaited<ReturnType<typeof findDoor>>>;

/** An open door of this centre, with whose it is. */
export async function findDoor(db: Database, centreId: string, doorId: string) {
  return await db
    .selectFrom("programme.partnerDoor as door")
    .innerJoin("network.organization as organization", "organization.id", "door.organizationId")
    .select(["door.id", "door.organizationId", "door.linkVersion", "organization.name"])
    .where("door.centreId", "=", centreId)
    .where("door.id", "=", doorId)
    .where("door.withdrawnAt", "is", null)
    .executeTakeFirst();
}

/** The doors that stand open at this centre. */
export async function listDoors(db: Database, centreId: string) {
  return await db
    .selectFrom("programme.partnerDoor")
    .select(["id", "organizationId", "linkVersion"])
    .where("centreId", "=", centreId)
    .where("withdrawnAt", "is", null)
    .orderBy("openedAt")
    .orderBy("id")
    .execute();
}

/** The places of a partner itself. */
export async function listLocationsOf(db: Database, organizationId: string): Promise<{ id: string; name: string }[]> {
  return await db
    .selectFrom("network.location")
    .select(["id", "name"])
    .where("name", "is not", null)
    .$narrowType<{ name: string }>()
    .where("isConfidential", "=", false)
    .where("organizationId", "=", organizationId)
    .where("locationType", "=", "physical")
    .orderBy("name")
    .orderBy("id")
    .execute();
}

/** What a partner offers here and has not ended, by name. */
export async function listOfferIds(db: Database, centreId: string, organizationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("programme.activity")
    .select("id")
    .where("centreId", "=", centreId)
    .where("offeredBy", "=", organizationId)
    .where("endedAt", "is", null)
    .orderBy("title")
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}
