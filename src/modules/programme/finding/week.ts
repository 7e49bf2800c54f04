// SPDX-License-Identifier: EUPL-1.2
import { type Opening, openOn } from "#modules/network";
import { addDays, type DayRange } from "#platform/clock";
import type { ProgrammeFilter } from "./filters.ts";
import { type DateForVisitor, groupByDay, phaseOf } from "./finding.ts";

/** The seven days to choose from. A day within the coming seven keeps those in sight; another comes first itself. */
export function daysOf(filter: ProgrammeFilter, range: DayRange, today: string): string[] {
  const isNear = filter.day !== undefined && filter.day >= today && filter.day < addDays(today, 7);
  const first = isNear ? today : range.from;
  return Array.from({ length: 7 }, (_, ahead) => addDays(first, ahead));
}

/** A house that told no hours is closed on the days it says so, and on no other. */
export function closedAmong(days: readonly string[], { hours, closedDays }: Opening): ReadonlySet<string> {
  if (hours.length > 0) return new Set(days.filter((day) => openOn(hours, closedDays, day).length === 0));
  return new Set(closedDays.map(({ day }) => day));
}

export type DayOfWeek = { day: string; count: number; dates: DateForVisitor[] };

/** More than a telephone can carry, and more than anybody reads: then each day begins, and leads to the whole of it. */
const mostInOneWeek = 150;
const mostOfOneDay = 9; // rows of three

/** By day. In a week that is too full, of each day what comes first and is not over. */
export function readableDays(shown: readonly DateForVisitor[], localNow: string, isOneDay: boolean): DayOfWeek[] {
  const days = groupByDay(shown).map(({ day, dates }) => ({ day, count: dates.length, dates }));
  if (isOneDay || shown.length <= mostInOneWeek) return days;
  return days.map(({ dates, ...rest }) => {
    const ahead = dates.filter((date) => phaseOf(date, localNow) !== "past");
    return { ...rest, dates: (ahead.length > 0 ? ahead : dates).slice(0, mostOfOneDay) };
  });
}
