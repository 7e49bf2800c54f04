// SPDX-License-Identifier: EUPL-1.2

import { addDays } from "#platform/clock";
import type { Database } from "#platform/db";
import { type Meaning, readQuestion } from "#platform/search";
import type { Visitor } from "../finding/date-words.ts";
import { measureDistances, withKnownDistance } from "../finding/distances.ts";
import { choiceKeys, matches, type ProgrammeFilter, wordsOf } from "../finding/filters.ts";
import { type FilterChoices, listFilterChoices } from "../finding/finding.queries.ts";
import { firstOfEach } from "../finding/finding.ts";
import { type FoundDate, listFoundDates } from "./found.queries.ts";
import { understandInProgramme } from "./programme-words.queries.ts";

export type Results = {
  /** As asked, without what cannot be known here. */
  filter: ProgrammeFilter;
  choices: FilterChoices;
  meanings: Meaning[];
  /** The first coming date of each activity, the best activity first. */
  dates: FoundDate[];
  /** These are the best; there are more. */
  isMore: boolean;
};

const daysAhead = 26 * 7;
const mostShown = 30;
const mostLookedThrough = 3000;

/** Whoever looks for words without choosing a day gets the best of all that comes; words for a day alone are no search. */
export function isSearch(filter: ProgrammeFilter): boolean {
  return filter.day === undefined && filter.week === undefined && hasQuestion(filter);
}

/** Small words alone ask for nothing. */
export function hasQuestion(filter: ProgrammeFilter): boolean {
  return readQuestion(wordsOf(filter)).length > 0;
}

/** The first coming date of the activities that answer best, when they answer all of it. */
export async function findBestDates(
  db: Database,
  centreId: string,
  { visitor, asked, most }: { visitor: Visitor; asked: ProgrammeFilter; most: number },
): Promise<FoundDate[]> {
  const { found } = await findDates(db, centreId, { visitor, asked, from: visitor.localNow });
  return firstOfEach(found.filter(({ isWhole }) => isWhole)).slice(0, most);
}

/** From a moment on the wall on: what has these words and is what someone chose. */
export async function findResults(
  db: Database,
  centreId: string,
  { visitor, asked, from }: { visitor: Visitor; asked: ProgrammeFilter; from: string },
): Promise<Results> {
  const [{ meanings, found }, choices] = await Promise.all([
    findDates(db, centreId, { visitor, asked, from }),
    listFilterChoices(db, centreId),
  ]);
  const filter = withKnownDistance(asked, choices);
  measureDistances(found, filter, choices);
  const dates = firstOfEach(found.filter((date) => matches(date, filter)));
  return { filter, choices, meanings, dates: dates.slice(0, mostShown), isMore: dates.length > mostShown };
}

async function findDates(
  db: Database,
  centreId: string,
  { visitor, asked, from }: { visitor: Visitor; asked: ProgrammeFilter; from: string },
): Promise<{ meanings: Meaning[]; found: FoundDate[] }> {
  const meanings = await understandInProgramme(db, centreId, wordsOf(asked));
  const isNarrowed = choiceKeys.some((key) => key !== "words" && asked[key] !== undefined);
  const plan = {
    ...{ centreId, meanings, from, until: addDays(from, daysAhead) },
    most: isNarrowed ? mostLookedThrough : mostShown + 1,
    datesEach: asked.part === undefined ? 1 : daysAhead,
  };
  return { meanings, found: await listFoundDates(db, plan, visitor.language) };
}
