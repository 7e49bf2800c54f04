// SPDX-License-Identifier: EUPL-1.2
import { type Opening, openOn } from "#modules/network";
import { addDays, type DayRange } from "#platform/clock";
import type { ProgrammeFilter } from "./filters.ts";

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
