// SPDX-License-Identifier: EUPL-1.2
import { type Opening, openingOf, type Schedule } from "../schedules/schedule.ts";

/** Moments are as the clock on the wall has them: "2026-11-24T17:00". */
export type EntryOpening = Opening;
/** On what it hangs: the entry, what takes place at one of its places, or that place itself. */
export type EntrySchedule = Schedule & Record<"serviceId" | "serviceAtLocationId" | "locationId", string | null>;

/** When an entry is open; where it says nothing itself, when its place is. */
export function ownSchedules(schedules: readonly EntrySchedule[]): readonly EntrySchedule[] {
  const own = schedules.filter(({ serviceId, serviceAtLocationId }) => serviceId ?? serviceAtLocationId);
  return own.length > 0 ? own : schedules;
}

/** What is closed for a while is not open, whatever its hours say. */
export function openingOfEntry(status: string, schedules: readonly EntrySchedule[], localNow: string): Opening | null {
  if (status === "temporarily closed") return null;
  return openingOf(ownSchedules(schedules), localNow);
}

/** When this changes by itself; null when it does not. */
export function nextMomentOf(opening: Opening | null): string | null {
  if (opening === null) return null;
  return opening.isOpen ? opening.until : opening.next;
}
