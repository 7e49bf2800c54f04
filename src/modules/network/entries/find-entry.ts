// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { type EntryRow, findEntryRow } from "./entry.queries.ts";
import type { Entry, PlaceOfEntry } from "./entry.ts";
import { openingOfEntry, ownSchedules } from "./opening.ts";
import { toPlace } from "./summary.ts";
import { codesAmong, termsOf } from "./terms.ts";

/** Undefined for what is hidden, stopped or of another region too. `localNow` is the time on the wall. */
export async function findEntry(
  db: Database,
  regionId: string,
  id: string,
  localNow: string,
): Promise<Entry | undefined> {
  const row = await findEntryRow(db, regionId, id);
  return row && toEntry(row, localNow);
}

function toEntry(row: EntryRow, localNow: string): Entry {
  const { feesDescription, eligibilityDescription, interpretationServices, places, ...rest } = row;
  return {
    ...rest,
    ...termsOf(row),
    fees: feesDescription || row.fees,
    eligibility: eligibilityDescription,
    interpretation: interpretationServices,
    organization: organizationOf(row),
    schedules: row.schedules.filter(({ serviceId }) => serviceId !== null),
    opening: openingOfEntry(row.status, row.schedules, localNow),
    phones: row.phones.filter(({ serviceId, contactId }) => serviceId !== null && contactId === null),
    contacts: contactsAmong(row, ({ serviceId }) => serviceId !== null),
    places: places.map((place) => placeOf(row, place, localNow)),
  };
}

function organizationOf(row: EntryRow): Entry["organization"] {
  const { organizationId: id, organizationName: name } = row;
  if (!id || !name) return null;
  return {
    ...{ id, name, website: row.organizationWebsite, email: row.organizationEmail },
    phones: row.organizationPhones,
  };
}

type PlaceRow = EntryRow["places"][number];
type Hanging = { serviceAtLocationId: string | null; locationId: string | null };

function placeOf(row: EntryRow, { termIds, ...place }: PlaceRow, localNow: string): PlaceOfEntry {
  const isHere = (one: Hanging) => one.serviceAtLocationId === place.id || one.locationId === place.locationId;
  const schedules = ownSchedules(row.schedules.filter(isHere));
  return {
    ...toPlace(place),
    access: codesAmong("access", termIds),
    schedules,
    opening: openingOfEntry(row.status, schedules, localNow),
    phones: row.phones.filter((phone) => isHere(phone) && phone.serviceId === null && phone.contactId === null),
    contacts: contactsAmong(row, (contact) => isHere(contact) && contact.serviceId === null),
  };
}

type ContactRow = EntryRow["contacts"][number];

function contactsAmong(row: EntryRow, isMeant: (contact: ContactRow) => boolean): Entry["contacts"] {
  return row.contacts
    .filter(isMeant)
    .map((contact) => ({ ...contact, phones: row.phones.filter(({ contactId }) => contactId === contact.id) }));
}
