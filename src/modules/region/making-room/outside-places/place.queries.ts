// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

export type OutsidePlace = NonNullable<Awaited<ReturnType<typeof findPlace>>>;
export type PlaceVisit = Awaited<ReturnType<typeof listPlaceVisits>>[number];
export type NextStep = Awaited<ReturnType<typeof listNextSteps>>[number];

export async function findPlace(db: Database, regionId: string, id: string) {
  return await selectPlaces(db, regionId).where("id", "=", id).executeTakeFirst();
}

/** By name. */
export async function listPlaces(db: Database, regionId: string) {
  return await selectPlaces(db, regionId).orderBy("name").orderBy("id").execute();
}

/** For everyone: by town, then by name. */
export async function listOpenedPlaces(db: Database, regionId: string) {
  return await selectPlaces(db, regionId)
    .where("openedOn", "is not", null)
    .orderBy("city")
    .orderBy("name")
    .orderBy("id")
    .execute();
}

/** The newest in front. */
export async function listPlaceVisits(db: Database, placeId: string) {
  return await selectVisits(db)
    .where("visit.placeId", "=", placeId)
    .orderBy("visit.visitedOn", "desc")
    .orderBy("visit.id")
    .execute();
}

export async function findPlaceVisit(db: Database, regionId: string, id: string) {
  return await selectVisits(db).where("place.regionId", "=", regionId).where("visit.id", "=", id).executeTakeFirst();
}

/** Steps that are not done or let go, the first to come in front; those without a day last. */
export async function listNextSteps(db: Database, regionId: string) {
  return await selectVisits(db)
    .where("place.regionId", "=", regionId)
    .where("visit.nextStep", "<>", "")
    .where("visit.nextState", "=", "open")
    .orderBy("visit.nextOn", (order) => order.asc().nullsLast())
    .orderBy("visit.id")
    .execute();
}

function selectPlaces(db: Database, regionId: string) {
  return db
    .selectFrom("region.outsidePlace")
    .select(["id", "kind", "name", "address1", "postalCode", "city", "welcome", "openedOn", "serviceId"])
    .where("regionId", "=", regionId);
}

function selectVisits(db: Database) {
  return db
    .selectFrom("region.placeVisit as visit")
    .innerJoin("region.outsidePlace as place", "place.id", "visit.placeId")
    .innerJoin("network.organization as organization", "organization.id", "visit.byId")
    .select(["visit.id", "visit.placeId", "visit.visitedOn", "visit.byId", "visit.asked", "visit.answered"])
    .select(["visit.nextStep", "visit.nextOn", "visit.nextState", "visit.nextLine"])
    .select(["organization.name as by", "place.name as place"]);
}
