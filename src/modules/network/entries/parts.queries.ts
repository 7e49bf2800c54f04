// SPDX-License-Identifier: EUPL-1.2
import { type Expression, expressionBuilder, sql } from "kysely";
import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import type { Schema } from "#platform/db";

// What hangs on an entry, as lists of one question. Nothing here comes from a place that nobody may know.

type Id = Expression<string>;
/** What may hang on a place, besides on what takes place there. */
type OfPlace = "contact" | "phone" | "schedule";

const from = expressionBuilder<Schema>();

/** Where it takes place, without the places that are secret. */
export function placesOf(serviceId: Id) {
  return from
    .selectFrom("network.serviceAtLocation as at")
    .innerJoin("network.location as location", "location.id", "at.locationId")
    .where("at.serviceId", "=", serviceId)
    .where("location.isConfidential", "=", false)
    .orderBy("at.position")
    .orderBy("at.id");
}

/** Where one goes: an address for post only where there is no other. */
export function addressOf(locationId: Id) {
  return jsonObjectFrom(
    from
      .selectFrom("network.address as address")
      .select(["address.address1", "address.address2", "address.postalCode", "address.city"])
      .where("address.locationId", "=", locationId)
      .orderBy((e) => e("address.addressType", "=", "physical"), "desc")
      .orderBy("address.position")
      .orderBy("address.id")
      .limit(1),
  );
}

export function hasSecretPlace(serviceId: Id) {
  return sql<boolean>`exists (select from network.service_at_location as at
    join network.location as location on location.id = at.location_id
    where at.service_id = ${serviceId} and location.is_confidential)`;
}

/** As an array, by which PostgreSQL finds rows in the index of each of several columns; by `in` it reads the whole table for every entry. */
function isAmong(column: string, ids: Expression<unknown>) {
  return sql<boolean>`${sql.ref(column)} = any(array(${ids}))`;
}

/** That a row does not hang on a place that is secret, whatever else it hangs on. */
function isNotSecret(name: OfPlace) {
  const at = sql.ref(`${name}.service_at_location_id`);
  return sql<boolean>`not exists (select from network.location as secret
    where secret.id = ${sql.ref(`${name}.location_id`)} and secret.is_confidential)
    and not exists (select from network.service_at_location as there join network.location as secret
      on secret.id = there.location_id where there.id = ${at} and secret.is_confidential)`;
}

/** Of our own taxonomies, and of others. */
export function termIdsOf(id: Id) {
  return sql<string[]>`array(select taxonomy_term_id from network.attribute
    where link_id = ${id} and taxonomy_term_id is not null order by position, id)`;
}

/** Every price that was given is nothing; null where none was given. */
export function asksNothing(serviceId: Id) {
  return sql<boolean | null>`(select bool_and(amount = 0) from network.cost_option where service_id = ${serviceId})`;
}

export function languagesOf(serviceId: Id) {
  return jsonArrayFrom(
    from
      .selectFrom("network.language as language")
      .select(["language.code", "language.name", "language.note"])
      .where("language.serviceId", "=", serviceId)
      .orderBy("language.position")
      .orderBy("language.id"),
  );
}

/** What the entry itself says of when it is open, here or there, and what its places say. */
export function schedulesOf(serviceId: Id) {
  return jsonArrayFrom(
    schedules().where((e) =>
      e.or([
        e("schedule.serviceId", "=", serviceId),
        isAmong("schedule.serviceAtLocationId", placesOf(serviceId).clearOrderBy().select("at.id")),
        isAmong("schedule.locationId", placesOf(serviceId).clearOrderBy().select("location.id")),
      ]),
    ),
  );
}

function schedules() {
  return from
    .selectFrom("network.schedule as schedule")
    .select(["schedule.serviceId", "schedule.serviceAtLocationId", "schedule.locationId"])
    .select(["schedule.validFrom", "schedule.validTo", "schedule.dtstart", "schedule.timezone", "schedule.until"])
    .select(["schedule.count", "schedule.wkst", "schedule.freq", "schedule.interval", "schedule.byday"])
    .select(["schedule.byweekno", "schedule.bymonthday", "schedule.byyearday", "schedule.description"])
    .select(["schedule.opensAt", "schedule.closesAt", "schedule.attendingType", "schedule.notes"])
    .where(isNotSecret("schedule"))
    .orderBy("schedule.position")
    .orderBy("schedule.id");
}

/** Of the entry, what takes place there, a place or a contact; which, their ids tell. */
export function phonesOf(serviceId: Id) {
  return jsonArrayFrom(
    phones().where((e) =>
      e.or([
        e("phone.serviceId", "=", serviceId),
        isAmong("phone.serviceAtLocationId", placesOf(serviceId).clearOrderBy().select("at.id")),
        isAmong("phone.locationId", placesOf(serviceId).clearOrderBy().select("location.id")),
        isAmong("phone.contactId", contactIdsOf(serviceId)),
      ]),
    ),
  );
}

export function phonesOfOrganization(organizationId: Id) {
  return jsonArrayFrom(
    phones()
      .where("phone.organizationId", "=", organizationId)
      .where("phone.serviceId", "is", null)
      .where("phone.contactId", "is", null),
  );
}

function phones() {
  return from
    .selectFrom("network.phone as phone")
    .select(["phone.number", "phone.extension", "phone.type", "phone.description"])
    .select(["phone.serviceId", "phone.serviceAtLocationId", "phone.locationId", "phone.contactId"])
    .where(isNotSecret("phone"))
    .orderBy("phone.position")
    .orderBy("phone.id");
}

/** Whom the entry names, or its places. */
export function contactsOf(serviceId: Id) {
  return jsonArrayFrom(
    contacts(serviceId)
      .select(["contact.id", "contact.name", "contact.title", "contact.department", "contact.email"])
      .select(["contact.serviceId", "contact.serviceAtLocationId", "contact.locationId"])
      .orderBy("contact.position")
      .orderBy("contact.id"),
  );
}

function contactIdsOf(serviceId: Id) {
  return contacts(serviceId).select("contact.id");
}

function contacts(serviceId: Id) {
  return from
    .selectFrom("network.contact as contact")
    .where(isNotSecret("contact"))
    .where((e) =>
      e.or([
        e("contact.serviceId", "=", serviceId),
        isAmong("contact.serviceAtLocationId", placesOf(serviceId).clearOrderBy().select("at.id")),
        isAmong("contact.locationId", placesOf(serviceId).clearOrderBy().select("location.id")),
      ]),
    );
}
