// SPDX-License-Identifier: EUPL-1.2

import type { VNode } from "preact";
import { addDays, type DayRange, formatDay, formatDayOfYear, weekday, weekdayName } from "#platform/clock";
import { inLanguage } from "#platform/http";
import { capitalize } from "#platform/i18n";
import { Icon, Page, Pagination, Tag } from "#platform/ui";
import { paperHref } from "../paper/paper-links.ts";
import { dateCard } from "./date-card.pages.tsx";
import type { Visitor } from "./date-words.ts";
import { DayChoice } from "./day-choice.pages.tsx";
import { FilterForm } from "./filter.pages.tsx";
import { addressOf, hasChoices, type ProgrammeFilter, withChoice, withoutDays } from "./filters.ts";
import type { FilterChoices } from "./finding.queries.ts";
import type { DateForVisitor } from "./finding.ts";
import { chosenDayHref } from "./links.ts";
import { type Nothing, NothingFound } from "./nothing.pages.tsx";
import { type DayOfWeek, readableDays } from "./week.ts";

export type WeekPageProps = {
  visitor: Visitor;
  filter: ProgrammeFilter;
  range: DayRange;
  /** All of these days; `shown` is what was asked for. */
  dates: readonly DateForVisitor[];
  shown: readonly DateForVisitor[];
  choices: FilterChoices;
  closedDays: ReadonlySet<string>;
  nothing: Nothing | null;
};

/** Some days of the programme. Each choice is a link or a form that asks for an address. */
export function WeekPage(props: WeekPageProps) {
  const { visitor, filter, range, shown, nothing } = props;
  const { t, language, today } = visitor;
  const isPast = range.until <= today;
  return (
    <Page
      title={t("programme:finding.title")}
      description={t("programme:finding.lead")}
      wide
      robots={isPast || hasChoices(filter) ? "noindex" : undefined}
    >
      <div class="wrap section section--kop stack">
        <h1>{t("programme:finding.title")}</h1>
        <p class="lead">{t("programme:finding.lead")}</p>
        <DayChoice {...props} />
        <FilterForm {...props} />
        <p role="status" id="gevonden">
          {countWords(props)}
        </p>
      </div>
      <div class="wrap">
        {nothing && <NothingFound visitor={visitor} filter={filter} nothing={nothing} />}
        {readableDays(shown, visitor.localNow, filter.day !== undefined).map((group) => daySection(props, group))}
        <OtherDays {...props} />
        <p class="row niet-printen week__na">
          <a class="terug" href={inLanguage(language, addressOf(withoutDays(filter), "/programma.ics"))}>
            <Icon name="calendar-plus" />
            {t("programme:finding.toCalendar")}
          </a>
          <a class="terug" href={paperHref(language, filter)}>
            <Icon name="printer" />
            {t("programme:paper.toPaper")}
          </a>
          <a class="terug" href={inLanguage(language, "/insluiten")}>
            <Icon name="external-link" />
            {t("programme:embeds.toEmbeds")}
          </a>
        </p>
      </div>
    </Page>
  );
}

function countWords({ visitor, filter, shown, range }: WeekPageProps): string {
  const { t, language } = visitor;
  const count = shown.length;
  const from = formatDayOfYear(range.from, language);
  if (filter.day !== undefined) return t("programme:finding.countOnDay", { count, day: from });
  return t("programme:finding.count", { count, from, to: formatDayOfYear(addDays(range.until, -1), language) });
}

function daySection({ visitor, filter, dates }: WeekPageProps, group: DayOfWeek): VNode {
  const { t, language, today } = visitor;
  const name = weekdayName(weekday(group.day), language);
  const sameDay = dates.filter((date) => date.startsLocal.startsWith(group.day));
  return (
    <section class="week__dag" aria-labelledby={`d-${group.day}`}>
      <div class="stack--sm">
        <h2 id={`d-${group.day}`}>{capitalize(name)}</h2>
        <p class="muted row">
          {formatDayOfYear(group.day, language)}
          {group.day === today && <Tag kind="open">{t("programme:finding.today")}</Tag>}
        </p>
      </div>
      <div class="stack">
        <ul class="kaarten" role="list">
          {group.dates.map((date) => dateCard(visitor, date, sameDay))}
        </ul>
        {group.dates.length < group.count && (
          <p>
            <a class="btn btn--2" href={chosenDayHref(language, filter, group.day)}>
              {t("programme:finding.wholeDay", { count: group.count, day: formatDay(group.day, language, today) })}
              <Icon name="arrow-right" class="i--pijl" />
            </a>
          </p>
        )}
      </div>
    </section>
  );
}

function OtherDays({ visitor, filter, range }: WeekPageProps) {
  const { t, language } = visitor;
  const isDay = filter.day !== undefined;
  const to = (day: string) =>
    inLanguage(language, addressOf(withChoice(filter, isDay ? { day } : { week: day === visitor.today ? null : day })));
  return (
    <div class="week__na">
      <Pagination
        label={t("programme:finding.otherDays")}
        previous={{
          href: to(addDays(range.from, isDay ? -1 : -7)),
          label: t(isDay ? "programme:finding.previousDay" : "programme:finding.previousWeek"),
        }}
        next={{
          href: to(range.until),
          label: t(isDay ? "programme:finding.nextDay" : "programme:finding.nextWeek"),
        }}
      />
    </div>
  );
}
