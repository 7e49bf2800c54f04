// SPDX-License-Identifier: EUPL-1.2

import { addDays, type DayRange, formatDay, shortWeekdayName, weekday } from "#platform/clock";
import { inLanguage } from "#platform/http";
import type { Visitor } from "./date-words.ts";
import { addressOf, type ProgrammeFilter, withChoice } from "./filters.ts";
import { chosenDayHref } from "./links.ts";
import { daysOf } from "./week.ts";

type DayChoiceProps = {
  visitor: Visitor;
  filter: ProgrammeFilter;
  range: DayRange;
  /** Days on which the house is not open. */
  closedDays: ReadonlySet<string>;
};

/** The seven days around what is shown, and all seven at once. */
export function DayChoice({ visitor, filter, range, closedDays }: DayChoiceProps) {
  const { t, language, today } = visitor;
  const days = daysOf(filter, range, today);
  const [first = today] = days;
  const week = { day: null, week: first === today ? null : first };
  return (
    <nav class="niet-printen" aria-label={t("programme:finding.chooseDay")}>
      <ul class="dagen" role="list">
        <li>
          <a
            href={inLanguage(language, addressOf(withChoice(filter, week)))}
            aria-current={filter.day === undefined ? "true" : undefined}
          >
            <b>{t("programme:finding.sevenDays")}</b>
            {`${dayNumber(first)}–${dayNumber(addDays(first, 6))}`}
          </a>
        </li>
        {days.map((day) => (
          <li>
            <a href={chosenDayHref(language, filter, day)} aria-current={filter.day === day ? "true" : undefined}>
              <b aria-hidden="true">{shortWeekdayName(weekday(day), visitor.language)}</b>
              <span aria-hidden="true">{closedDays.has(day) ? t("programme:finding.closed") : dayNumber(day)}</span>
              <span class="visually-hidden">
                {formatDay(day, language, today)}
                {closedDays.has(day) && `, ${t("programme:finding.closed")}`}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function dayNumber(day: string): string {
  return String(Number(day.slice(8, 10)));
}
