// SPDX-License-Identifier: EUPL-1.2
import type { EntryPlace } from "../entries/entry.ts";
import type { Writing } from "./columns.ts";
import type { ExportedEntry } from "./exported-entry.ts";

/**
 * RFC 7946: a point for each place of an entry. An entry without a place that everyone may know stands there once, without
 * a point (section 3.2), so that the file has all that the list has.
 */
export function featuresOf(entry: ExportedEntry, writing: Writing): object[] {
  const located = entry.places.filter(({ latitude, longitude }) => latitude !== null && longitude !== null);
  if (located.length === 0) return [featureOf(entry, null, writing)];
  return located.map((place) => featureOf(entry, place, writing));
}

function featureOf(entry: ExportedEntry, place: EntryPlace | null, { hrefOf }: Writing) {
  return {
    type: "Feature",
    id: place?.id ?? entry.id,
    geometry: place && { type: "Point", coordinates: [degrees(place.longitude), degrees(place.latitude)] },
    properties: {
      entry: entry.id,
      name: entry.name,
      organization: entry.organization?.name ?? null,
      summary: entry.summary,
      place: place?.name ?? null,
      address: place?.address ?? null,
      postalCode: place?.postalCode ?? null,
      city: place?.city ?? null,
      themes: entry.themes,
      audiences: entry.audiences,
      wayIn: entry.wayIn,
      cost: entry.cost,
      languages: entry.languages.flatMap(({ code }) => code ?? []),
      hours: entry.hours,
      phone: entry.phone,
      email: entry.email,
      website: entry.website,
      checkedOn: entry.assuredOn,
      url: hrefOf(entry.id),
    },
  };
}

/** Six decimals are about ten centimetres. */
function degrees(value: number | null): number {
  return Number((value ?? 0).toFixed(6));
}
