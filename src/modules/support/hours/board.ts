// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";

/** Where somebody can wait today: at an hour, or in the house. */
export type Place = { occurrenceId: string | null; until: Temporal.Instant };

type HourOfToday = { id: string; endsAt: Temporal.Instant };
type Closing = {
  /** The times of today's opening, in the order of the clock. */
  open: readonly { closesAt: string }[];
  localNow: string;
  at: (local: string) => Temporal.Instant;
};

/** The hours that are left today; without any the house itself, until it closes, or until midnight where it does not. */
export function placesToWait(hours: readonly HourOfToday[], closing: Closing): Place[] {
  if (hours.length > 0) return hours.map(({ id, endsAt }) => ({ occurrenceId: id, until: endsAt }));
  return [{ occurrenceId: null, until: endOfDay(closing) }];
}

function endOfDay({ open, localNow, at }: Closing): Temporal.Instant {
  const last = open.at(-1)?.closesAt;
  const time = localNow.slice(11, 16);
  if (last !== undefined && last > time && last !== "24:00") return at(`${localNow.slice(0, 10)}T${last}`);
  return at(`${localNow.slice(0, 10)}T23:59`);
}

/** Nobody is asked where they wait as long as there is one place. */
export function placeOf(places: readonly Place[], asked: string): Place | null {
  const [only, ...more] = places;
  if (only && more.length === 0 && asked === "") return only;
  return places.find(({ occurrenceId }) => (occurrenceId ?? "") === asked) ?? null;
}
