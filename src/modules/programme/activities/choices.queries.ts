// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";

/** Who may stand beside an activity as the one that offers it: the centre first, then its partners. */
export async function listOfferers(db: Database, centreId: string): Promise<{ id: string; name: string }[]> {
  return await db
    .selectFrom("network.organization as organization")
    .leftJoin("network.centre as centre", (join) =>
      join.onRef("centre.organizationId", "=", "organization.id").on("centre.id", "=", centreId),
    )
    .select(["organization.id", "organization.name"])
    .where((e) =>
      e.or([
        e("organization.isPartner", "=", true),
        e("centre.id", "is not", null),
        // who offers something keeps standing beside it
        e.exists(
          e
            .selectFrom("programme.activity as activity")
            .select("activity.id")
            .whereRef("activity.offeredBy", "=", "organization.id")
            .where("activity.centreId", "=", centreId),
        ),
      ]),
    )
    .orderBy(sql`centre.id is null`)
    .orderBy("organization.name")
    .orderBy("organization.id")
    .execute();
}

export async function listRooms(db: Database, centreId: string): Promise<{ id: string; name: string }[]> {
  return await db
    .selectFrom("spaces.room")
    .select(["id", "name"])
    .where("centreId", "=", centreId)
    .orderBy("name")
    .execute();
}

/** Places outside the house: those of its partners, and where something of its programme is. */
export async function listLocations(db: Database, centreId: string): Promise<{ id: string; name: string }[]> {
  return await db
    .selectFrom("network.location as location")
    .select(["location.id", "location.name"])
    .where("location.name", "is not", null)
    .$narrowType<{ name: string }>()
    .where("location.locationType", "=", "physical")
    .where("location.isConfidential", "=", false)
    .where("location.id", "not in", (e) =>
      e.selectFrom("network.centre").select("locationId").where("id", "=", centreId),
    )
    .where((e) =>
      e.or([
        e.exists(
          e
            .selectFrom("network.organization as organization")
            .select("organization.id")
            .whereRef("organization.id", "=", "location.organizationId")
            .where("organization.isPartner", "=", true),
        ),
        e.exists(
          e
            .selectFrom("programme.activity as activity")
            .select("activity.id")
            .whereRef("activity.locationId", "=", "location.id")
            .where("activity.centreId", "=", centreId),
        ),
      ]),
    )
    .orderBy("location.name")
    .orderBy("location.id")
    .execute();
}
