// SPDX-License-Identifier: EUPL-1.2
import { describeDeparture, describePlace, type Visitor } from "#modules/programme";
import { formatDay, formatTimeRange } from "#platform/clock";
import { inLanguage } from "#platform/http";
import { capitalize, type Language, langBeside } from "#platform/i18n";
import { linesOf, markNumbers } from "./hour.ts";
import type { HourDate } from "./hours.queries.ts";

export type ToldHour = ReturnType<typeof toldHour>;

/** What visitors read of one hour: its coming dates, and what holds for all of them. */
export function toldHour(visitor: Visitor, dates: readonly [HourDate, ...HourDate[]]) {
  const [first] = dates;
  const { activityId, slug, title, titleLang, partner, audience } = first;
  const usual = dates.find(({ departure }) => departure === null) ?? first;
  return {
    ...{ id: activityId, title, lang: titleLang ?? undefined, partner, audience },
    href: inLanguage(visitor.language, `/programma/${slug}`),
    place: describePlace(visitor, usual),
    address: usual.address,
    hosts: usual.hosts,
    neighbourhood: first.neighbourhood ?? "",
    neighbourhoodLang: langBeside(visitor.language, "nl"),
    ...wordsOf(visitor.language, first),
    dates: dates.map((date) => toldDate(visitor, date)),
  };
}

/** Each in the language of the page, or else in the one in which the house writes. */
function wordsOf(language: Language, { comeFor, comeForTold, before, beforeTold, after, afterTold }: HourDate) {
  const own = langBeside(language, "nl");
  return {
    comeFor: linesOf(comeForTold || (comeFor ?? "")),
    comeForLang: comeForTold ? undefined : own,
    before: markNumbers(beforeTold || (before ?? "")),
    beforeLang: beforeTold ? undefined : own,
    after: markNumbers(afterTold || (after ?? "")),
    afterLang: afterTold ? undefined : own,
  };
}

function toldDate(visitor: Visitor, date: HourDate) {
  const { language, today, localNow } = visitor;
  const { startsLocal, endsLocal, isCancelled } = date;
  return {
    when: `${capitalize(formatDay(startsLocal, language, today))}, ${formatTimeRange(startsLocal, endsLocal, language)}`,
    isNow: !isCancelled && startsLocal <= localNow,
    isCancelled,
    different: describeDeparture(visitor, date),
  };
}
