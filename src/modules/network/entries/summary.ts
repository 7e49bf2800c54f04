// SPDX-License-Identifier: EUPL-1.2
import type { EntryPlace, EntrySummary } from "./entry.ts";
import { openingOfEntry, ownSchedules } from "./opening.ts";
import type { SummaryRow } from "./summaries.queries.ts";
import { termsOf } from "./terms.ts";

const mostLetters = 200;

export function toSummary(row: SummaryRow, localNow: string, distanceKm: number | null): EntrySummary {
  const { id, name, status, assuredOn, organizationId, organizationName, languages, hasSecretPlace } = row;
  return {
    ...{ id, name, status, assuredOn, languages, hasSecretPlace, distanceKm },
    organization: organizationId && organizationName ? { id: organizationId, name: organizationName } : null,
    summary: beginningOf(row.beginning),
    ...termsOf(row),
    phone: row.phones[0]?.number ?? row.organizationPhones[0]?.number ?? null,
    places: row.places.map(toPlace),
    schedules: ownSchedules(row.schedules),
    opening: openingOfEntry(status, row.schedules, localNow),
  };
}

type PlaceRow = Omit<EntryPlace, "address" | "postalCode" | "city"> & { address: AddressRow | null };
export type AddressRow = { address1: string; address2: string | null; postalCode: string; city: string };

export function toPlace<Row extends PlaceRow>({ address, ...place }: Row): Omit<Row, "address"> & EntryPlace {
  return {
    ...place,
    address: [address?.address1, address?.address2].filter(Boolean).join(", ") || null,
    postalCode: address?.postalCode || null,
    city: address?.city || null,
  };
}

/** Cut after a word, and after a sentence where one ends far enough. */
export function beginningOf(text: string, most = mostLetters): string {
  const line = text.trim().replaceAll(/\s+/g, " ");
  if (line.length <= most) return line;
  const cut = line.slice(0, most + 1);
  const sentence = cut.search(/[.!?…] [^.!?…]*$/);
  if (sentence > most / 2) return cut.slice(0, sentence + 1);
  return `${cut.slice(0, cut.lastIndexOf(" ")).replace(/[,;:]$/, "")} …`;
}
