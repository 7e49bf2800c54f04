// SPDX-License-Identifier: EUPL-1.2

import { type Opening, openOn } from "#modules/network";
import {
  addDays,
  type DayRange,
  formatDate,
  formatDayOfYear,
  weekday,
  weekdayName,
  weekdays,
  yearNumber,
} from "#platform/clock";
import { capitalize } from "#platform/i18n";
import type { Visitor } from "../../finding/date-words.ts";
import type { DateForVisitor } from "../../finding/finding.ts";
import type { DayWords, HouseWords, PartWords, PosterContent } from "../layout/content.ts";
import { dayTitle, everyWeek, legendOf, oneDate } from "./date-words.ts";
import { takeTogether } from "./repeating.ts";

export type PosterFacts = {
  visitor: Visitor;
  range: DayRange;
  dates: readonly DateForVisitor[];
  opening: Opening;
  house: HouseWords;
  /** Some kinds only: then a day without any is no news. */
  isFiltered: boolean;
  size: "a3" | "a4";
};

export function weekPoster(facts: PosterFacts): PosterContent {
  const { visitor, range } = facts;
  const title = visitor.t("programme:paper.week.title");
  return {
    ...around(facts),
    title,
    span: capitalize(spanOf(visitor, range)),
    parts: [{ title: "", days: daysOf(facts) }],
  };
}

export function monthPoster(facts: PosterFacts): PosterContent {
  const { visitor, range } = facts;
  const { t, today, language } = visitor;
  const month = formatDayOfYear(range.from, language).replace(/^\d+ /, "");
  const year = yearNumber(range.from) === yearNumber(today) ? "" : ` ${yearNumber(range.from)}`;
  const closed = new Set(facts.opening.closedDays.map(({ day }) => day));
  const { weekly, single } = takeTogether(facts.dates, range, closed);
  const parts: PartWords[] = [
    { title: t("programme:paper.month.weekly"), days: weeklyDays(visitor, weekly) },
    {
      title: t("programme:paper.month.single", { month }),
      days: daysOf({ ...facts, dates: single, isFiltered: true }, true),
    },
  ];
  return { ...around(facts), title: capitalize(month) + year, span: capitalize(spanOf(visitor, range)), parts };
}

function around({ visitor, house, size }: PosterFacts) {
  const { t } = visitor;
  return {
    kind: "poster" as const,
    size,
    nothing: t("programme:paper.nothing"),
    house,
    legend: legendOf(visitor, house.come.phone),
    pageOf: t("programme:paper.pageOf", { page: "{page}", count: "{count}" }),
  };
}

/** "maandag 23 tot en met zondag 29 november": a week names its days, anything longer does not. */
export function spanOf({ t, language, today }: Visitor, { from, until }: DayRange): string {
  const last = addDays(until, -1);
  const isWeek = until <= addDays(from, 7);
  const isOneMonth = from.slice(0, 7) === last.slice(0, 7);
  const isOtherYear = yearNumber(last) !== yearNumber(today);
  const say = (day: string, isShort: boolean) => {
    const date = isOtherYear ? formatDate(day, language) : formatDayOfYear(day, language);
    const told = isShort ? String(Number(day.slice(8))) : date;
    return isWeek ? `${weekdayName(weekday(day), language)} ${told}` : told;
  };
  return t("programme:paper.span", { from: say(from, isOneMonth), to: say(last, false) });
}

/** Every day of a whole programme; of a choice only those with something, or with a closed door. */
export function daysOf(
  { visitor, range, dates, opening, isFiltered }: PosterFacts,
  tellsClosed = !isFiltered,
): DayWords[] {
  const days: DayWords[] = [];
  for (let day = range.from; day < range.until; day = addDays(day, 1)) {
    const own = dates.filter(({ startsLocal }) => startsLocal.startsWith(day));
    const told = tellsClosed ? doorOn(visitor, opening, day, own.length > 0, isFiltered) : "";
    if (own.length === 0 && told === "") continue;
    const title = dayTitle(day, visitor);
    const again = visitor.t("programme:paper.goesOn", { title });
    days.push({ title, again, told, dates: own.map((date) => oneDate(visitor, date)) });
  }
  return days;
}

/** What there is to say of the door: why it is closed, and on a day without activities whether it is open. */
function doorOn(
  { t }: Visitor,
  { hours, closedDays }: Opening,
  day: string,
  hasDates: boolean,
  onlyWhy: boolean,
): string {
  const closed = closedDays.find((one) => one.day === day);
  if (closed)
    return closed.reason ? t("programme:paper.closedBecause", { reason: closed.reason }) : t("programme:paper.closed");
  if (hasDates || onlyWhy || hours.length === 0) return "";
  return t(openOn(hours, closedDays, day).length > 0 ? "programme:paper.openOnly" : "programme:paper.closed");
}

function weeklyDays(visitor: Visitor, weekly: ReturnType<typeof takeTogether>["weekly"]): DayWords[] {
  const { t, language } = visitor;
  return weekdays.flatMap((day) => {
    const dates = weekly.filter((line) => line.weekday === day).flatMap((line) => everyWeek(visitor, line) ?? []);
    if (dates.length === 0) return [];
    const title = t("programme:paper.every", { weekday: weekdayName(day, language) });
    return [{ title, again: t("programme:paper.goesOn", { title }), told: "", dates }];
  });
}
