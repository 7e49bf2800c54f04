// SPDX-License-Identifier: EUPL-1.2

import type { OpeningWords } from "#modules/network";
import { addDays, formatDay, formatDayOfYear, formatTimeRange, weekday, weekdayName } from "#platform/clock";
import { inLanguage } from "#platform/http";
import { capitalize } from "#platform/i18n";
import { EmptyState, Icon, Page, Pagination } from "#platform/ui";
import type { Visitor } from "./date-words.ts";
import { DayList } from "./day-list.pages.tsx";
import { addressOf } from "./filters.ts";
import type { OpenDate } from "./finding.queries.ts";
import type { DateForVisitor } from "./finding.ts";
import { dayHref } from "./links.ts";
import { AskUs, DateLinks } from "./nothing.pages.tsx";

export type DayPageProps = {
  visitor: Visitor;
  day: string;
  dates: readonly DateForVisitor[];
  /** Today: whether the door is open now. */
  openNow: OpeningWords | null;
  /** When the door is open on this day. */
  openOnDay: readonly { opensAt: string; closesAt: string }[];
  closedReason: string | null;
  /** When nothing is ahead: what is on the next day with anything. */
  later: readonly OpenDate[];
  canonical: string;
};

export function DayPage(props: DayPageProps) {
  const { visitor, day, dates, canonical } = props;
  const { t, language, today } = visitor;
  const title = formatDay(day, language, today);
  return (
    <Page
      title={day === today ? t("programme:finding.todayIs", { day: title }) : capitalize(title)}
      description={t("programme:finding.lead")}
      current={day === today ? "today" : undefined}
      robots={day < today ? "noindex" : undefined}
      canonical={canonical}
    >
      <h1>{day === today ? t("programme:finding.whatToday") : capitalize(title)}</h1>
      {day === today && <p class="muted">{capitalize(title)}</p>}
      <Door {...props} />
      {dates.length > 0 && <h2 class="visually-hidden">{t("programme:finding.thisDay")}</h2>}
      {dates.length > 0 && <DayList visitor={visitor} dates={dates} />}
      {props.later.length > 0 || dates.length === 0 ? <NothingAhead {...props} /> : null}
      <p class="row niet-printen">
        <a class="btn btn--2" href={inLanguage(language, "/programma")}>
          {t("programme:finding.wholeWeek")}
          <Icon name="arrow-right" class="i--pijl" />
        </a>
        <a href={inLanguage(language, addressOf({ day }))}>{t("programme:finding.filterDay")}</a>
      </p>
      <Pagination
        label={t("programme:finding.otherDays")}
        previous={{ href: dayHref(language, addDays(day, -1)), label: dayLabel(addDays(day, -1), visitor) }}
        next={{ href: dayHref(language, addDays(day, 1)), label: dayLabel(addDays(day, 1), visitor) }}
      />
    </Page>
  );
}

function Door({ visitor: { t, language, today }, day, openNow, openOnDay, closedReason }: DayPageProps) {
  if (openNow)
    return (
      <p>
        <b>{openNow.title}.</b> {openNow.text}
      </p>
    );
  if (day < today) return null;
  if (openOnDay.length === 0) {
    return (
      <p>
        {closedReason
          ? t("programme:finding.houseClosedBecause", { reason: closedReason })
          : t("programme:finding.houseClosed")}
      </p>
    );
  }
  const times = openOnDay.map(({ opensAt, closesAt }) =>
    formatTimeRange(
      `${day}T${opensAt}`,
      closesAt === "24:00" ? `${addDays(day, 1)}T00:00` : `${day}T${closesAt}`,
      language,
    ),
  );
  return <p>{t("programme:finding.houseOpen", { times: times.join(t("programme:finding.and")) })}</p>;
}

function NothingAhead({ visitor, day, dates, later }: DayPageProps) {
  const { t, today } = visitor;
  const title =
    dates.length > 0
      ? "programme:finding.nothing.over"
      : day < today
        ? "programme:finding.nothing.past"
        : "programme:finding.nothing.onDay";
  return (
    <EmptyState title={t(title)}>
      <DateLinks visitor={visitor} title={t("programme:finding.nothing.later")} dates={later} />
      <AskUs t={t} />
    </EmptyState>
  );
}

function dayLabel(day: string, { language }: Visitor): string {
  return `${capitalize(weekdayName(weekday(day), language))} ${formatDayOfYear(day, language)}`;
}
