// SPDX-License-Identifier: EUPL-1.2
import type { ActivityContent } from "#modules/programme";
import { addDays, weekday } from "#platform/clock";

/** When something takes place, counted from the Monday of this week: the same for each week in which the demo starts. */
export type When = (monday: string, zone: string) => ActivityContent["schedule"];
export type Day = keyof typeof numbers;

const numbers = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 } as const;

/** `times` is "10:00-12:30", here and below. */
export function weekly(days: Day | [Day, ...Day[]], times: string): When {
  const all = [days].flat();
  return (monday, zone) => schedule(firstOf(monday, all), times, zone, `FREQ=WEEKLY;BYDAY=${all.join(",")}`);
}

export function fortnightly(day: Day, times: string, { from }: { from: "this-week" | "next-week" }): When {
  const ahead = from === "this-week" ? 0 : 1;
  return (monday, zone) => schedule(dayOf(monday, ahead, day), times, zone, `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`);
}

export function monthly(nth: 1 | 2 | 3 | 4 | -1, day: Day, times: string): When {
  return (monday, zone) => schedule(nthOnOrAfter(monday, nth, day), times, zone, `FREQ=MONTHLY;BYDAY=${nth}${day}`);
}

/** So many weeks in a row. */
export function series(count: number, weeksAhead: number, day: Day, times: string): When {
  return (monday, zone) =>
    schedule(dayOf(monday, weeksAhead, day), times, zone, `FREQ=WEEKLY;BYDAY=${day};COUNT=${count}`);
}

export function once(weeksAhead: number, day: Day, times: string): When {
  return (monday, zone) => schedule(dayOf(monday, weeksAhead, day), times, zone, null);
}

export function dayOf(monday: string, weeksAhead: number, day: Day): string {
  return addDays(monday, 7 * weeksAhead + numbers[day] - 1);
}

function schedule(day: string, times: string, zone: string, rrule: string | null): ActivityContent["schedule"] {
  const [from = "", until = ""] = times.split("-");
  return {
    startsLocal: `${day}T${from}`,
    zone,
    durationMinutes: minutesOf(until) - minutesOf(from),
    rrule,
    changes: [],
  };
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function firstOf(monday: string, days: Day[]): string {
  return addDays(monday, Math.min(...days.map((day) => numbers[day])) - 1);
}

function nthOnOrAfter(monday: string, nth: number, day: Day): string {
  const firstOfMonth = `${monday.slice(0, 7)}-01`;
  const inThisMonth = nthInMonth(firstOfMonth, nth, day);
  const firstOfNext = `${addDays(firstOfMonth, 31).slice(0, 7)}-01`;
  return inThisMonth >= monday ? inThisMonth : nthInMonth(firstOfNext, nth, day);
}

/** The last is the fifth when there is one, else the fourth. */
function nthInMonth(first: string, nth: number, day: Day): string {
  const earliest = addDays(first, (numbers[day] - weekday(first) + 7) % 7);
  if (nth > 0) return addDays(earliest, 7 * (nth - 1));
  const fifth = addDays(earliest, 28);
  return fifth.slice(0, 7) === first.slice(0, 7) ? fifth : addDays(earliest, 21);
}
