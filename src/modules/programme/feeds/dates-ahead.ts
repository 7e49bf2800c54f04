// SPDX-License-Identifier: EUPL-1.2
import { addDays, type DayRange } from "#platform/clock";
import type { ProgrammeFilter } from "../finding/filters.ts";
import { rangeOf } from "../finding/finding.ts";

/** Raise it when the same dates are written otherwise, so that readers elsewhere fetch them again. */
export const programmeWriting = 3;

const daysAhead = 27 * 7;
const daysAtOnce = 7;

/** The days that a feed is about: those that were chosen, or all that have stored dates. */
export function daysOfFeed(filter: ProgrammeFilter, today: string): DayRange {
  const isSomeDays = filter.day !== undefined || filter.week !== undefined;
  return isSomeDays ? rangeOf(filter, today) : { from: today, until: addDays(today, daysAhead) };
}

/** Week by week, so that no answer of the database is so long that reading it holds up everyone else. */
export function* weeksIn({ from, until }: DayRange): Generator<DayRange, void> {
  for (let day = from; day < until; day = addDays(day, daysAtOnce)) {
    const next = addDays(day, daysAtOnce);
    yield { from: day, until: next < until ? next : until };
  }
}
