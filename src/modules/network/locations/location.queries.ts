// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import type { Coordinates } from "./coordinates.ts";

export async function findPlaceOfCentre(db: Database, centreId: string): Promise<Coordinates | null> {
  const location = await db
    .selectFrom("network.centre as centre")
    .innerJoin("network.location as location", "location.id", "centre.locationId")
    .select(["location.latitude", "location.longitude"])
    .where("centre.id", "=", centreId)
    .executeTakeFirst();
  return location ? known(location) : null;
}

/** Of its first place. */
export async function findPlaceOfPartner(db: Database, organizationId: string): Promise<Coordinates | null> {
  const location = await db
    .selectFrom("network.location")
    .select(["latitude", "longitude"])
    .where("organizationId", "=", organizationId)
    .orderBy("id")
    .executeTakeFirst();
  return location ? known(location) : null;
}

function known({ latitude, longitude }: { latitude: number | null; longitude: number | null }): Coordinates | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}
