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

/** Local times; what closes after midnight ends on the next day. */
export type Stretch = { from: string; until: string };

const daysToLookAhead = 35;

/** When it is open of the schedules that begin on this day, in the order of the clock. Without hours nobody can say. */
export function stretchesOf(schedules: readonly Schedule[], day: string): Stretch[] {
  const stretches = schedules.flatMap((schedule) => {
    const hours = hoursOf(schedule);
    return hours && holdsOn(schedule, day) ? [placed(day, hours)] : [];
  });
  return joined(stretches.sort((one, other) => (one.from < other.from ? -1 : 1)));
}

/** Until when it is open at this local time ("2026-11-24T23:30"), or null when it is not. */
export function openUntil(schedules: readonly Schedule[], local: string): string | null {
  const today = local.slice(0, 10);
  const near = [addDays(today, -1), today, addDays(today, 1)].flatMap((day) => stretchesOf(schedules, day));
  return joined(near).find(({ from, until }) => from <= local && local < until)?.until ?? null;
}

/** The first time it opens after this local time, within five weeks. */
export function nextOpening(schedules: readonly Schedule[], local: string): string | null {
  for (let ahead = 0; ahead <= daysToLookAhead; ahead += 1) {
    const next = stretchesOf(schedules, addDays(local.slice(0, 10), ahead)).find(({ from }) => from > local);
    if (next) return next.from;
  }
  return null;
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

/** Hours that touch or overlap are one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches) {
    const last = all.at(-1);
    if (!last || stretch.from > last.until) all.push({ ...stretch });
    else if (stretch.until > last.until) last.until = stretch.until;
  }
  return all;
}
