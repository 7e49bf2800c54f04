// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";
import { holdsOn, type Recurrence } from "./recurrence.ts";

/**
 * A schedule as HSDS 3.2 has it, on a service, a place or a service at a place. What reads schedules reads them here:
 * HSDS 3.3 groups them and adds operating hours and events.
 */
export type Schedule = Recurrence & {
  /** As written: "10:00", "10:00:00" or with an offset, which is passed over: it is the time on the wall. */
  opensAt: string | null;
  closesAt: string | null;
  description: string | null;
  attendingType: string | null;
  notes: string | null;
};

/** Local times ("2026-11-24T22:00"); what closes after midnight ends on the next day. */
export type Stretch = { from: string; until: string };
export type Opening =
  | { isOpen: true /** Null: it does not close in the coming weeks. */; until: string | null }
  | { isOpen: false /** Null: it does not open in the coming weeks. */; next: string | null };

const daysToLookAhead = 35;

/** When it is open of the schedules that begin on this day, in the order of the clock. Without hours nobody can say. */
export function stretchesOf(schedules: readonly Schedule[], day: string): Stretch[] {
  return joined(stretchesOn(schedules, day));
}

/** Whether it is open at this local time, and what comes next; null where no schedule has hours. */
export function openingOf(schedules: readonly Schedule[], local: string): Opening | null {
  const timed = schedules.filter((schedule) => hoursOf(schedule) !== null);
  if (timed.length === 0) return null;
  const yesterday = addDays(local.slice(0, 10), -1); // a night that began then counts
  const days = Array.from({ length: daysToLookAhead + 2 }, (_, ahead) => addDays(yesterday, ahead));
  const stretches = joined(days.flatMap((day) => stretchesOn(timed, day)));
  const current = stretches.find(({ from, until }) => from <= local && local < until);
  if (!current) return { isOpen: false, next: stretches.find(({ from }) => from > local)?.from ?? null };
  return { isOpen: true, until: current.until > addDays(local.slice(0, 10), daysToLookAhead) ? null : current.until };
}

function stretchesOn(schedules: readonly Schedule[], day: string): Stretch[] {
  return schedules.flatMap((schedule) => {
    const hours = hoursOf(schedule);
    return hours && holdsOn(schedule, day) ? [placed(day, hours)] : [];
  });
}

/** "09:30" to "17:00"; from midnight to midnight, also as "23:59", is the whole day. */
export function hoursOf({ opensAt, closesAt }: Schedule): { opensAt: string; closesAt: string } | null {
  if (!opensAt || !closesAt) return null;
  const [opens, closes] = [opensAt.slice(0, 5), closesAt.slice(0, 5)];
  const isWholeDay = opens === "00:00" && ["00:00", "23:59", "24:00"].includes(closes);
  return { opensAt: opens, closesAt: isWholeDay ? "24:00" : closes };
}

function placed(day: string, { opensAt, closesAt }: { opensAt: string; closesAt: string }): Stretch {
  const from = `${day}T${opensAt}`;
  if (closesAt === "24:00") return { from, until: `${addDays(day, 1)}T00:00` };
  return { from, until: `${closesAt > opensAt ? day : addDays(day, 1)}T${closesAt}` };
}

/** In the order of the clock; hours that touch or overlap are one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = all.at(-1);
    if (!last || stretch.from > last.until) all.push({ ...stretch });
    else if (stretch.until > last.until) last.until = stretch.until;
  }
  return all;
}
