// SPDX-License-Identifier: EUPL-1.2
import type { DateBeside, DatesBeside, ProgrammeBeside } from "#modules/network";
import { formatDay, formatTimeRange } from "#platform/clock";
import { type AppContext, inLanguage } from "#platform/http";
import type { Visitor } from "../finding/date-words.ts";
import { addressOf, parameterName, readFilter } from "../finding/filters.ts";
import { type DateForVisitor, firstOfEach } from "../finding/finding.ts";
import { activityHref } from "../finding/links.ts";
import { instantOf, visitorOf } from "../finding/visitor.ts";
import { findBestDates, hasQuestion } from "../search/results.ts";
import { type DateOfOrganization, listDatesOfOrganization } from "./dates-of-organization.queries.ts";

const mostOfOrganization = 5;
const mostForWords = 3;

/** What the directory shows of the programme, of a house that has both. */
export const programmeBeside: ProgrammeBeside = {
  ofOrganization: async (c, organizationId) => {
    const { db, centre } = c.var;
    if (!centre.parts.has("programme")) return null;
    const visitor = visitorOf(c);
    const dates = await listDatesOfOrganization(db, { centreId: centre.id, organizationId }, visitor);
    return tell(c, visitor, firstOfEach(dates).slice(0, mostOfOrganization), "/programma");
  },
  forWords: async (c, words) => {
    const { db, centre } = c.var;
    const filter = readFilter(new URLSearchParams([[parameterName("words"), words]]));
    if (!centre.parts.has("programme") || !hasQuestion(filter)) return null;
    const visitor = visitorOf(c);
    const dates = await findBestDates(db, centre.id, { visitor, asked: filter, most: mostForWords });
    return tell(c, visitor, dates, addressOf(filter));
  },
};

type Told = DateOfOrganization | DateForVisitor;

function tell(c: AppContext, visitor: Visitor, dates: readonly Told[], path: string): DatesBeside | null {
  const [first] = dates.map(({ startsLocal }) => startsLocal).toSorted();
  if (first === undefined) return null;
  return {
    dates: dates.map((date) => toDateBeside(visitor, date)),
    href: inLanguage(visitor.language, path),
    until: instantOf(c, first),
  };
}

function toDateBeside({ language, today }: Visitor, date: Told): DateBeside {
  const { slug, title, titleLang, startsLocal, endsLocal } = date;
  const day = formatDay(startsLocal, language, today);
  return {
    ...{ href: activityHref(language, slug), title, lang: titleLang ?? undefined },
    when: `${day}, ${formatTimeRange(startsLocal, endsLocal, language)}`,
  };
}
