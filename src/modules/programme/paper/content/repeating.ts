// SPDX-License-Identifier: EUPL-1.2
import { addDays, type DayRange, type Weekday, weekday } from "#platform/clock";
import type { DateForVisitor } from "../../finding/finding.ts";

/** What is on each week at the same time, as one line; `not` are the days on which it is not. */
export type Weekly = { weekday: Weekday; dates: DateForVisitor[]; not: string[] };

const fewestTimes = 3;
const mostExceptions = 1;

/** Takes together what comes back each week; whatever does not, stands by itself. Each date is in one of both, once. */
export function takeTogether(
  dates: readonly DateForVisitor[],
  range: DayRange,
  closedDays: ReadonlySet<string>,
): { weekly: Weekly[]; single: DateForVisitor[] } {
  const weekly: Weekly[] = [];
  const single: DateForVisitor[] = [];
  for (const alike of Map.groupBy(dates, likeness).values()) {
    const [first] = alike;
    if (!first) continue;
    const line = asWeekly(alike, weekday(first.startsLocal), openDays(first, range, closedDays));
    if (line) weekly.push(line);
    else single.push(...alike);
  }
  const byTime = (one: Weekly, other: Weekly) => (startOf(one) < startOf(other) ? -1 : 1);
  return { weekly: weekly.sort(byTime), single: single.sort((a, b) => (a.startsLocal < b.startsLocal ? -1 : 1)) };
}

function asWeekly(alike: DateForVisitor[], day: Weekday, expected: readonly string[]): Weekly | null {
  const on = new Set(
    alike.filter(({ isCancelled }) => !isCancelled).map(({ startsLocal }) => startsLocal.slice(0, 10)),
  );
  const not = expected.filter((one) => !on.has(one));
  if (on.size < fewestTimes || on.size < alike.length - mostExceptions || not.length > mostExceptions) return null;
  return { weekday: day, dates: alike, not };
}

/** The same thing, on the same day of the week, at the same time and place. */
function likeness({
  slug,
  title,
  startsLocal,
  endsLocal,
  placeName,
  placeKind,
  departure,
  isCancelled,
}: DateForVisitor) {
  const isOther = departure !== null && !isCancelled && departure.notice !== "";
  const times = [weekday(startsLocal), startsLocal.slice(11), endsLocal.slice(11)];
  return JSON.stringify([slug, title, ...times, placeName, placeKind, isOther && departure]);
}

function openDays({ startsLocal }: DateForVisitor, range: DayRange, closedDays: ReadonlySet<string>): string[] {
  const days: string[] = [];
  const ahead = (weekday(startsLocal) - weekday(range.from) + 7) % 7;
  for (let day = addDays(range.from, ahead); day < range.until; day = addDays(day, 7)) {
    if (!closedDays.has(day)) days.push(day);
  }
  return days;
}

function startOf({ dates }: Weekly): string {
  return dates[0]?.startsLocal.slice(11) ?? "";
}
