// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";
import type { Coordinates } from "../locations/coordinates.ts";
import type { Postcode } from "./postcode.ts";

/** From where distances are counted, and what that is: "6811", "gemeente Arnhem". */
export type NamedPoint = { coordinates: Coordinates; name: string };
type Found = { latitude: number | null; longitude: number | null };

/** The middle of the places of this region whose postcode is this one; null when there is none. */
export async function findMiddleOfPostcode(
  db: Database,
  regionId: string,
  { digits, letters }: Postcode,
): Promise<Coordinates | null> {
  const from = `${digits}${letters ?? ""}`;
  return known(
    await middleOf(placesOf(db, regionId))
      .where(plainPostcode, ">=", from)
      .where(plainPostcode, "<=", letters ? from : `${digits}ZZ`)
      .executeTakeFirst(),
  );
}

/** Of the places of this region whose postcode begins with the same two digits, the number that comes nearest. */
export async function findNearestNumber(db: Database, regionId: string, digits: string): Promise<string | null> {
  const area = digits.slice(0, 2);
  const number = sql<string>`left(${plainPostcode}, 4)`;
  const nearest = await placesOf(db, regionId)
    .select(number.as("number"))
    .where(plainPostcode, ">=", `${area}00`)
    .where(plainPostcode, "<=", `${area}99ZZ`)
    .where(sql<boolean>`${number} ~ '^\\d{4}$'`)
    .orderBy(sql`abs(case when ${number} ~ '^\\d{4}$' then ${number}::integer end - ${Number(digits)}::integer)`)
    .orderBy(number)
    .limit(1)
    .executeTakeFirst();
  return nearest?.number ?? null;
}

/** The middle of the places of this region in a village or town of this name, as it is written there. */
export async function findMiddleOfCity(db: Database, regionId: string, city: string): Promise<NamedPoint | null> {
  const found = await middleOf(placesOf(db, regionId))
    .select((e) => e.fn.min("address.city").as("name"))
    .where(sql<string>`lower(address.city)`, "=", city.toLowerCase())
    .executeTakeFirst();
  const coordinates = known(found);
  return found && coordinates ? { coordinates, name: found.name } : null;
}

/** For who writes a name with a slip. */
export async function listCities(db: Database, regionId: string): Promise<string[]> {
  const cities = await placesOf(db, regionId).select("address.city").distinct().orderBy("address.city").execute();
  return cities.map(({ city }) => city);
}

export async function findMiddleOfRegion(db: Database, regionId: string): Promise<Coordinates | null> {
  return known(await middleOf(placesOf(db, regionId)).executeTakeFirst());
}

const plainPostcode = sql<string>`upper(replace(address.postal_code, ' ', ''))`;

/** A place that stays hidden is not among them: of where it is nothing may follow, not even from what lies near. */
function placesOf(db: Database, regionId: string) {
  return db
    .selectFrom("network.location as location")
    .innerJoin("network.address as address", "address.locationId", "location.id")
    .where("location.regionId", "=", regionId)
    .where("location.isConfidential", "=", false)
    .where("location.latitude", "is not", null)
    .where("location.longitude", "is not", null)
    .where("address.addressType", "=", "physical");
}

function middleOf(places: ReturnType<typeof placesOf>) {
  return places.select((e) => [
    e.fn.avg<number | null>("location.latitude").as("latitude"),
    e.fn.avg<number | null>("location.longitude").as("longitude"),
  ]);
}

function known(found: Found | undefined): Coordinates | null {
  if (!found || found.latitude === null || found.longitude === null) return null;
  return { latitude: Number(found.latitude), longitude: Number(found.longitude) };
}
