// SPDX-License-Identifier: EUPL-1.2

import { addDays, type DayRange } from "#platform/clock";
import type { Database } from "#platform/db";
import { findResults, hasQuestion } from "../search/results.ts";
import { listChosenDates } from "./chosen-dates.ts";
import type { Visitor } from "./date-words.ts";
import { type ChoiceKey, choiceKeys, hasChoices, matches, type ProgrammeFilter, withChoice } from "./filters.ts";
import { listOpenOnDays } from "./finding.queries.ts";
import type { DateForVisitor } from "./finding.ts";
import { firstOfEach } from "./finding.ts";
import type { Nothing } from "./nothing.pages.tsx";

const daysAhead = 26 * 7;

type Asked = { visitor: Visitor; filter: ProgrammeFilter; range: DayRange; dates: readonly DateForVisitor[] };

/** What there is instead, when no date is what someone looks for. */
export async function findNothing(db: Database, centreId: string, asked: Asked): Promise<Nothing> {
  const { visitor, filter, range, dates } = asked;
  const from = range.until > visitor.today ? range.until : visitor.today;
  const days = Array.from({ length: 7 }, (_, ahead) => addDays(range.from, ahead)).filter(
    (day) => day >= visitor.today && day < range.until,
  );
  const [ahead, open] = await Promise.all([
    listAhead(db, centreId, { visitor, filter, from }),
    hasChoices(filter) && days.length > 0 ? listOpenOnDays(db, centreId, days, visitor.localNow, visitor.language) : [],
  ]);
  const later = ahead.filter((date) => !date.isCancelled);
  return {
    wider: widerChoices(filter, dates),
    all: dates.length,
    later: firstOfEach(later),
    open,
  };
}

async function listAhead(
  db: Database,
  centreId: string,
  { visitor, filter, from }: Pick<Asked, "visitor" | "filter"> & { from: string },
): Promise<DateForVisitor[]> {
  if (hasQuestion(filter)) return (await findResults(db, centreId, { visitor, asked: filter, from })).dates;
  return await listChosenDates(db, centreId, { from, until: addDays(from, daysAhead) }, filter, visitor.language);
}

/** Each choice that alone stands in the way, with what there is without it. */
function widerChoices(filter: ProgrammeFilter, dates: readonly DateForVisitor[]): Nothing["wider"] {
  const counted = choiceKeys
    .filter((key) => filter[key] !== undefined)
    .map((key) => ({ key, count: countWithout(filter, key, dates) }));
  return counted.length > 1 ? counted.filter(({ count }) => count > 0) : [];
}

function countWithout(filter: ProgrammeFilter, key: ChoiceKey, dates: readonly DateForVisitor[]): number {
  const wider = withChoice(filter, { [key]: null });
  const found = key === "words" ? dates.map((date) => ({ ...date, hasWords: true })) : dates;
  return found.filter((date) => matches(date, wider)).length;
}
