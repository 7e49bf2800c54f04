// SPDX-License-Identifier: EUPL-1.2

import { type EntryLink, wordsToTell } from "#modules/network";
import { formatDay } from "#platform/clock";
import { inLanguage } from "#platform/http";
import { capitalize } from "#platform/i18n";
import { EmptyState, Icon, Page } from "#platform/ui";
import { AlsoInDirectory } from "../beside/directory-beside.pages.tsx";
import { dateCard } from "../finding/date-card.pages.tsx";
import { describeTimes, type Visitor } from "../finding/date-words.ts";
import { FilterForm } from "../finding/filter.pages.tsx";
import { addressOf, withChoice } from "../finding/filters.ts";
import type { OpenDate } from "../finding/finding.queries.ts";
import { AskUs, DateLinks } from "../finding/nothing.pages.tsx";
import type { FoundDate } from "./found.queries.ts";
import type { Results } from "./results.ts";
import { SearchForm } from "./search-form.pages.tsx";

export type ResultsPageProps = {
  visitor: Visitor;
  results: Results;
  /** What one can walk into: beside what is full, and when nothing was found. */
  open: readonly OpenDate[];
  /** What the directory has for the same words. */
  entries: readonly EntryLink[];
};

/** What was found for some words, the best first, with the first day on which it is. */
export function ResultsPage(props: ResultsPageProps) {
  const { visitor, results } = props;
  const { t, language } = visitor;
  const { filter, choices, dates } = results;
  return (
    <Page title={t("programme:search.title")} wide robots="noindex">
      <div class="wrap section section--kop stack">
        <h1>{t("programme:search.title")}</h1>
        <SearchForm visitor={visitor} filter={filter} />
        <div class="stack--sm" id="gevonden">
          <p role="status">
            <b>{countWords(props)}</b>
          </p>
          <WhatWeDid {...props} />
        </div>
      </div>
      <div class="wrap stack">
        {dates.length === 0 ? <Nothing {...props} /> : <Found {...props} />}
        <AlsoInDirectory visitor={visitor} words={filter.words ?? ""} entries={props.entries} />
        <FilterForm visitor={visitor} filter={filter} choices={choices} />
        <p class="row niet-printen week__na">
          <a href={inLanguage(language, "/programma")}>{t("programme:search.toWeek")}</a>
          <a class="terug" href={inLanguage(language, addressOf(filter, "/programma.ics"))}>
            <Icon name="calendar-plus" />
            {t("programme:finding.toCalendar")}
          </a>
        </p>
      </div>
    </Page>
  );
}

function countWords({ visitor: { t }, results: { filter, dates, isMore } }: ResultsPageProps): string {
  const values = { words: filter.words ?? "", count: dates.length };
  if (dates.length === 0) return t("programme:search.none", values);
  return isMore ? t("programme:search.best", values) : t("programme:search.count", values);
}

/** Which other words were looked for, so that nobody has to wonder what something has to do with their question. */
export function WhatWeDid({
  visitor: { t, language },
  results: { filter, meanings, dates },
}: Pick<ResultsPageProps, "visitor" | "results">) {
  const instead = [...new Set(meanings.flatMap((meaning) => meaning.instead ?? []))];
  const also = wordsToTell([...new Set(meanings.flatMap((meaning) => meaning.also))], language).slice(0, mostTold);
  const toWord = (word: string) => inLanguage(language, addressOf(withChoice(filter, { words: word })));
  return (
    <>
      {dates.length > 0 && !dates[0]?.isWhole && <p>{t("programme:search.partly")}</p>}
      {instead.length > 0 && (
        <p>
          {t("programme:search.instead")}{" "}
          {instead.map((word, index) => (
            <>
              {index > 0 && ", "}
              <a href={toWord(word)}>{word}</a>
            </>
          ))}
        </p>
      )}
      {also.length > 0 && <p class="muted">{t("programme:search.also", { words: also.join(", ") })}</p>}
    </>
  );
}

const mostTold = 6;

function Found({ visitor, results: { dates }, open }: ResultsPageProps) {
  const { t } = visitor;
  return (
    <section aria-labelledby="h-gevonden">
      <h2 class="visually-hidden" id="h-gevonden">
        {t("programme:search.found")}
      </h2>
      <ul class="kaarten" role="list">
        {dates.map((date) =>
          dateCard(visitor, date, [], {
            when: describeWhen(visitor, date),
            beside: open.filter((other) => isBeside(other, date)),
          }),
        )}
      </ul>
    </section>
  );
}

function describeWhen({ language, today }: Visitor, date: FoundDate): string {
  return `${capitalize(formatDay(date.startsLocal, language, today))}, ${describeTimes(date, language)}`;
}

function isBeside(other: OpenDate, date: FoundDate): boolean {
  return other.slug !== date.slug && other.startsLocal.slice(0, 10) === date.startsLocal.slice(0, 10);
}

function Nothing({ visitor, results: { filter }, open }: ResultsPageProps) {
  const { t, language } = visitor;
  const onlyWords = withChoice({}, { words: filter.words ?? null });
  const isNarrowed = addressOf(onlyWords) !== addressOf(filter);
  return (
    <EmptyState title={t("programme:search.nothing.title")}>
      <p>{t("programme:search.nothing.tip")}</p>
      {isNarrowed && (
        <p>
          <a href={inLanguage(language, addressOf(onlyWords))}>
            {t("programme:search.nothing.wider", { words: filter.words ?? "" })}
          </a>
        </p>
      )}
      <DateLinks visitor={visitor} title={t("programme:finding.nothing.open")} dates={open} />
      <AskUs t={t} />
    </EmptyState>
  );
}
