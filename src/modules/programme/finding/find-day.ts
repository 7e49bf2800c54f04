// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";
import type { Database } from "#platform/db";
import type { Visitor } from "./date-words.ts";
import { findNextDayWithDates, listDates } from "./finding.queries.ts";
import { type DateForVisitor, phaseOf, rangeOf } from "./finding.ts";

export type FoundDay = {
  dates: DateForVisitor[];
  past: DateForVisitor[];
  ahead: DateForVisitor[];
  /** Only when nothing is ahead: the first day after it, from today on, on which there is something. */
  later: DateForVisitor[];
};

export async function findDay(db: Database, centreId: string, visitor: Visitor, day: string): Promise<FoundDay> {
  const { today, localNow, language } = visitor;
  const dates = await listDates(db, centreId, rangeOf({ day }, today), [], language);
  const past = dates.filter((date) => phaseOf(date, localNow) === "past");
  const ahead = dates.filter((date) => phaseOf(date, localNow) !== "past");
  if (ahead.length > 0) return { dates, past, ahead, later: [] };

  const next = await findNextDayWithDates(db, centreId, day < today ? localNow : `${addDays(day, 1)}T00:00`);
  return {
    dates,
    past,
    ahead,
    later: next === null ? [] : await listDates(db, centreId, rangeOf({ day: next }, today), [], language),
  };
}
