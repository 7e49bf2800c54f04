// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";
import type { AppContext } from "#platform/http";
import { findEntriesFor } from "../beside/directory-beside.ts";
import type { Visitor } from "../finding/date-words.ts";
import type { ProgrammeFilter } from "../finding/filters.ts";
import { listOpenOnDays } from "../finding/finding.queries.ts";
import { nextChange } from "../finding/finding.ts";
import { placesOf } from "../finding/places.ts";
import { instantOf } from "../finding/visitor.ts";
import type { FoundDate } from "./found.queries.ts";
import { ResultsPage } from "./results.pages.tsx";
import { findResults } from "./results.ts";

export async function showResults(c: AppContext, visitor: Visitor, asked: ProgrammeFilter) {
  const { db, centre } = c.var;
  const { localNow, language } = visitor;
  const [results, entries] = await Promise.all([
    findResults(db, centre.id, { visitor, asked, from: localNow }),
    findEntriesFor(c, asked.words),
  ]);
  const days = daysToWalkIn(results.dates, visitor);
  const open = days.length > 0 ? await listOpenOnDays(db, centre.id, days, localNow, language) : [];
  return {
    view: <ResultsPage {...{ visitor, results, open, entries }} />,
    until: instantOf(c, nextChange(results.dates, localNow)),
  };
}

/** The days of what is full; when nothing was found, the coming week. */
function daysToWalkIn(dates: readonly FoundDate[], { today, localNow }: Visitor): string[] {
  if (dates.length === 0) return Array.from({ length: 7 }, (_, ahead) => addDays(today, ahead));
  const full = dates.filter((date) => placesOf(date, localNow).kind === "full");
  return [...new Set(full.map(({ startsLocal }) => startsLocal.slice(0, 10)))];
}
