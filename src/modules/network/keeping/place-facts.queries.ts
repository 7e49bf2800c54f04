// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { type Coordinates, readCoordinates, writeCoordinates } from "../locations/coordinates.ts";
import { ownTerms } from "../terms/own-terms.ts";
import { ownId } from "../terms/term-ids.ts";
import type { PlaceFacts } from "./entry-facts.ts";
import { hoursOfRows } from "./week-hours.ts";

/** Confidential ones too: for whoever keeps the entry. */
export async function listPlaceFacts(db: Database, serviceId: string): Promise<PlaceFacts[]> {
  const rows = await db
    .selectFrom("network.serviceAtLocation as at")
    .innerJoin("network.location as location", "location.id", "at.locationId")
    .select(["at.id", "location.id as locationId", "location.name", "location.isConfidential", "location.latitude"])
    .select(["location.longitude", "location.transportation", "location.description"])
    .where("at.serviceId", "=", serviceId)
    .orderBy("at.position")
    .orderBy("at.id")
    .execute();
  const places: PlaceFacts[] = [];
  for (const { locationId, latitude, longitude, ...row } of rows) {
    const address = await findAddress(db, locationId);
    places.push({
      id: row.id,
      name: row.name ?? "",
      ...{ address1: address?.address1 ?? "", postalCode: address?.postalCode ?? "", city: address?.city ?? "" },
      isConfidential: row.isConfidential,
      onMap: latitude === null || longitude === null ? null : asTyped({ latitude, longitude }),
      access: await listAccess(db, locationId),
      transportation: row.transportation ?? "",
      description: row.description ?? "",
      hours: hoursOfRows(await listPlaceSchedules(db, row.id, locationId)),
    });
  }
  return places;
}

/** To the metre, as the form has it: what nobody changed is no change. */
function asTyped(exact: Coordinates): Coordinates | null {
  return readCoordinates(writeCoordinates(exact));
}

/** Of the service at this place; where none stand there, those of the place itself. */
async function listPlaceSchedules(db: Database, atId: string, locationId: string) {
  const own = await db
    .selectFrom("network.schedule")
    .selectAll()
    .where("serviceAtLocationId", "=", atId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  if (own.length > 0) return own;
  return await db
    .selectFrom("network.schedule")
    .selectAll()
    .where("locationId", "=", locationId)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

export async function findAddress(db: Database, locationId: string) {
  return await db
    .selectFrom("network.address")
    .selectAll()
    .where("locationId", "=", locationId)
    .orderBy((e) => e("addressType", "<>", "physical"))
    .orderBy("position")
    .orderBy("id")
    .executeTakeFirst();
}

async function listAccess(db: Database, locationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("network.attribute")
    .select("taxonomyTermId as id")
    .where("linkId", "=", locationId)
    .orderBy("id")
    .execute();
  const terms = new Set(rows.map(({ id }) => id));
  return ownTerms.access.filter((code) => terms.has(ownId(`access/${code}`)));
}
