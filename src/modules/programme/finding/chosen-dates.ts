// SPDX-License-Identifier: EUPL-1.2
import type { DayRange } from "#platform/clock";
import type { Database } from "#platform/db";
import { measureDistances, withKnownDistance } from "./distances.ts";
import { matches, type ProgrammeFilter, wordsOf } from "./filters.ts";
import { listDates, listFilterChoices } from "./finding.queries.ts";
import type { DateForVisitor } from "./finding.ts";

/** The dates in these days that are what someone looks for. */
export async function listChosenDates(
  db: Database,
  centreId: string,
  range: DayRange,
  filter: ProgrammeFilter,
  language?: string,
): Promise<DateForVisitor[]> {
  const dates = await listDates(db, centreId, range, wordsOf(filter), language);
  if (filter.within === undefined) return dates.filter((date) => matches(date, filter));
  const choices = await listFilterChoices(db, centreId);
  const known = withKnownDistance(filter, choices);
  measureDistances(dates, known, choices);
  return dates.filter((date) => matches(date, known));
}
