// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { isSame, type PlaceFacts } from "./entry-facts.ts";
import { hoursForHistory } from "./fact-words.ts";
import { type ChangeOfField, writeHistory } from "./history.commands.ts";
import { findAddress } from "./place-facts.queries.ts";
import { dropPlaceSchedules, writeSchedules } from "./schedule-rows.commands.ts";
import { chooseTerms } from "./term-rows.commands.ts";

export type OfEntry = {
  regionId: string;
  serviceId: string;
  organizationId: string | null;
  /** An organization, or the directory: it stands in the history. */
  by: string;
  today: string;
};

/** Says what changed of which places this entry has; what changed of a place stands in the history of that place alone. */
export async function writePlaces(
  trx: Transaction,
  entry: OfEntry,
  before: readonly PlaceFacts[],
  after: readonly PlaceFacts[],
): Promise<ChangeOfField[]> {
  const kept = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !kept.has(id));
  for (const { id } of gone) {
    if (id) await trx.deleteFrom("network.serviceAtLocation").where("id", "=", id).execute();
  }
  const changes: ChangeOfField[] = gone.map((place) => placeLine(place, "before"));
  for (const [position, place] of after.entries()) {
    const earlier = before.find(({ id }) => id !== null && id === place.id);
    if (earlier) await changePlace(trx, entry, earlier, place, position);
    else {
      await addPlace(trx, entry, place, position);
      changes.push(placeLine(place, "after"));
    }
  }
  return changes.filter((change) => change.before !== change.after);
}

/** Of a confidential place nothing stands in a history that others can read. */
function placeLine(place: PlaceFacts, side: "before" | "after"): ChangeOfField {
  const words = place.isConfidential ? "" : [place.name, place.address1, place.city].filter(Boolean).join(", ");
  return {
    field: "service_at_locations",
    before: side === "before" ? words : "",
    after: side === "after" ? words : "",
  };
}

async function addPlace(trx: Transaction, entry: OfEntry, place: PlaceFacts, position: number): Promise<void> {
  const { regionId, organizationId, serviceId } = entry;
  const { id: locationId } = await trx
    .insertInto("network.location")
    .values({ regionId, organizationId, ...locationColumns(place) })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { id } = await trx
    .insertInto("network.serviceAtLocation")
    .values({ regionId, serviceId, locationId, position })
    .returning("id")
    .executeTakeFirstOrThrow();
  await writeAddress(trx, locationId, place);
  await chooseTerms(trx, "access", { entity: "location", id: locationId }, place.access);
  if (place.hours.length > 0) await writeSchedules(trx, { serviceAtLocationId: id }, place.hours);
}

async function changePlace(
  trx: Transaction,
  entry: OfEntry,
  before: PlaceFacts,
  place: PlaceFacts,
  position: number,
): Promise<void> {
  const at = await trx
    .updateTable("network.serviceAtLocation")
    .set({ position })
    .where("id", "=", place.id)
    .where("serviceId", "=", entry.serviceId)
    .returning("locationId")
    .executeTakeFirstOrThrow();
  const { locationId } = at;
  if (locationId === null || place.id === null || isSame(before, place)) return;
  await trx.updateTable("network.location").set(locationColumns(place)).where("id", "=", locationId).execute();
  await writeAddress(trx, locationId, place);
  await chooseTerms(trx, "access", { entity: "location", id: locationId }, place.access);
  if (!isSame(before.hours, place.hours)) {
    await dropPlaceSchedules(trx, locationId);
    await writeSchedules(trx, { serviceAtLocationId: place.id }, place.hours);
  }
  const history = { type: "location", id: locationId, by: entry.by, today: entry.today } as const;
  await writeHistory(trx, history, placeChanges(before, place));
}

function locationColumns({ name, isConfidential, onMap, transportation, description }: PlaceFacts) {
  return {
    ...{ name: name || null, isConfidential, transportation: transportation || null, description: description || null },
    ...{ latitude: onMap?.latitude ?? null, longitude: onMap?.longitude ?? null },
  };
}

async function writeAddress(trx: Transaction, locationId: string, place: PlaceFacts): Promise<void> {
  const { address1, postalCode, city } = place;
  const known = await findAddress(trx, locationId);
  const isEmpty = address1 + postalCode + city === "";
  if (known && isEmpty) await trx.deleteFrom("network.address").where("id", "=", known.id).execute();
  else if (known) {
    await trx.updateTable("network.address").set({ address1, postalCode, city }).where("id", "=", known.id).execute();
  } else if (!isEmpty) {
    await trx.insertInto("network.address").values({ locationId, address1, postalCode, city }).execute();
  }
}

const placeFields = {
  name: "name",
  address1: "address_1",
  postalCode: "postal_code",
  city: "city",
  transportation: "transportation",
  description: "description",
  access: "attributes",
} as const;

function placeChanges(before: PlaceFacts, after: PlaceFacts): ChangeOfField[] {
  const names = Object.keys(placeFields) as (keyof typeof placeFields)[];
  const told: ChangeOfField[] = names.map((name) => ({
    ...{ field: placeFields[name], before: String(before[name]), after: String(after[name]) },
  }));
  const hours = { field: "schedules", before: hoursForHistory(before.hours), after: hoursForHistory(after.hours) };
  return [...told, hours].filter((change) => change.before !== change.after);
}
