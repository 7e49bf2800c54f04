// SPDX-License-Identifier: EUPL-1.2
import { formatDay, formatDayOfYear, formatTime, formatTimeRange, type Weekday, weekdayName } from "#platform/clock";
import { type Language, languages } from "#platform/i18n";
import type { Wording } from "../asking/wording.ts";
import type { Nth, Pattern } from "./pattern.ts";
import { endOf } from "./plan-dates.ts";
import { type LocalTime, minutesBetween, type Schedule } from "./schedule.ts";

type Times = { startsLocal: LocalTime } & ({ durationMinutes: number } | { endsLocal: LocalTime });

const wholeDay = 24 * 60;
const ordinals = { 1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", [-1]: "last" } as const;

/** For one date: "van 11.00 tot 12.30 uur", "de hele dag", or the day and time that it ends. */
export function timesInWords(times: Times, wording: Wording): string {
  const ends = "endsLocal" in times ? times.endsLocal : endOf(times.startsLocal, times.durationMinutes);
  const minutes = minutesBetween(times.startsLocal, ends);
  if (minutes <= wholeDay) return shortTimesInWords(times.startsLocal, ends, minutes, wording);
  return wording.t("programme:schedule.times.severalDays", {
    start: formatTime(times.startsLocal, wording.language),
    day: formatDay(ends, wording.language, wording.today),
    end: formatTime(ends, wording.language),
  });
}

/** For every date of a rule. */
export function timesOfDayInWords({ startsLocal, durationMinutes }: Schedule, wording: Wording): string {
  const ends = endOf(startsLocal, durationMinutes);
  if (durationMinutes <= wholeDay) return shortTimesInWords(startsLocal, ends, durationMinutes, wording);
  return wording.t("programme:schedule.times.severalDaysRepeated", {
    start: formatTime(startsLocal, wording.language),
    end: formatTime(ends, wording.language),
    count: minutesBetween(`${startsLocal.slice(0, 10)}T00:00`, `${ends.slice(0, 10)}T00:00`) / wholeDay,
  });
}

export function repetitionInWords(pattern: Pattern, schedule: Schedule, wording: Wording): string {
  const { t, language } = wording;
  switch (pattern.kind) {
    case "days":
      return pattern.interval === 1
        ? t("programme:schedule.every.day")
        : t("programme:schedule.every.daysApart", { count: pattern.interval });
    case "weeks":
      return weeksInWords(pattern.interval, pattern.weekdays, wording);
    case "monthWeekday":
      return monthWeekdayInWords(pattern.nth, pattern.weekday, wording);
    case "monthDay":
      return pattern.day > 28
        ? t("programme:schedule.every.monthDaySometimes", { day: pattern.day })
        : t("programme:schedule.every.monthDay", { day: pattern.day });
    case "yearDay":
      return t("programme:schedule.every.yearDay", { day: formatDayOfYear(schedule.startsLocal, language) });
    default:
      throw new Error(`A ${pattern.kind} schedule has no repetition in words`);
  }
}

export function listInWords(items: string[], language: Language): string {
  return new Intl.ListFormat(languages[language].locale, { type: "conjunction" }).format(items);
}

function shortTimesInWords(starts: LocalTime, ends: LocalTime, minutes: number, { t, language }: Wording): string {
  const range = formatTimeRange(starts, ends, language);
  if (minutes === 0) return t("programme:schedule.times.at", { range });
  const isWholeDay = minutes === wholeDay && starts.endsWith("T00:00");
  return isWholeDay ? t("programme:schedule.times.wholeDay") : t("programme:schedule.times.range", { range });
}

function weeksInWords(interval: number, days: Weekday[], { t, language }: Wording): string {
  const names = days.map((day) => weekdayName(day, language));
  const weekdays = listInWords(names, language);
  if (interval === 2) return t("programme:schedule.every.otherWeek", { weekdays });
  if (interval > 2) return t("programme:schedule.every.weeksApart", { count: interval, weekdays });
  if (days.length === 7) return t("programme:schedule.every.day");

  const [first = 1] = days;
  const isRange = days.length >= 4 && days.every((day, index) => day === first + index);
  if (!isRange) return t("programme:schedule.every.week", { weekdays });
  return t("programme:schedule.every.weekdayRange", { first: names[0] ?? "", last: names.at(-1) ?? "" });
}

function monthWeekdayInWords(nth: Nth, day: Weekday, { t, language }: Wording): string {
  const weekday = weekdayName(day, language);
  return t(`programme:schedule.every.monthWeekday.${ordinals[nth]}`, { weekday });
}
