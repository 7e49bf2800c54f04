// SPDX-License-Identifier: EUPL-1.2
import type { Entry, EntryContact, PlaceOfEntry } from "./entry.ts";
import type { EntrySchedule } from "./opening.ts";

// With one place there is no here and there: what that place says is what the entry says.

export function onlyPlaceOf({ places }: Entry): PlaceOfEntry | null {
  return places.length === 1 ? (places[0] ?? null) : null;
}

export function schedulesToTell(entry: Entry): readonly EntrySchedule[] {
  return entry.schedules.length > 0 ? entry.schedules : (onlyPlaceOf(entry)?.schedules ?? []);
}

export function contactsToTell(entry: Entry): readonly EntryContact[] {
  return [...entry.contacts, ...(onlyPlaceOf(entry)?.contacts ?? [])];
}
