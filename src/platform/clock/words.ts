// SPDX-License-Identifier: EUPL-1.2
import { capitalize, type Language } from "#platform/i18n";
import { addDays, monthNumber, type Weekday, weekday } from "./day.ts";
import en from "./texts/en.json" with { type: "json" };
import nl from "./texts/nl.json" with { type: "json" };

// A page with a week of dates formats hundreds of times, so here strings are only cut: Intl would also cost each start.
type Wording = {
  weekdays: string[];
  shortWeekdayLength: number;
  months: string[];
  separator: string;
  to: string;
  after: string;
};
const wordings: Record<Language, Wording> = { nl, en };

/** "9.30" in Dutch, "9:30" in English. */
export function formatTime(local: string, language: Language): string {
  const hour = local.charAt(11) === "0" ? local.slice(12, 13) : local.slice(11, 13);
  return hour + wordings[language].separator + local.slice(14, 16);
}

/** "11.00 tot 12.30 uur". Midnight at the end of the day is 24.00; no duration gives one time; other days are not told. */
export function formatTimeRange(startsLocal: string, endsLocal: string, language: Language): string {
  const { separator, to, after } = wordings[language];
  const start = formatTime(startsLocal, language);
  if (startsLocal === endsLocal) return start + after;

  const endsAtMidnight = endsLocal.endsWith("T00:00") && addDays(startsLocal, 1) === endsLocal.slice(0, 10);
  return start + to + (endsAtMidnight ? `24${separator}00` : formatTime(endsLocal, language)) + after;
}

/** "dinsdag 24 november", with the year when it is not the year of today. */
export function formatDay(day: string, language: Language, today: string): string {
  const date = day.slice(0, 4) === today.slice(0, 4) ? formatDayOfYear(day, language) : formatDate(day, language);
  return `${weekdayName(weekday(day), language)} ${date}`;
}

/** "24 november 2026" */
export function formatDate(day: string, language: Language): string {
  return `${formatDayOfYear(day, language)} ${day.slice(0, 4)}`;
}

/** "24 november" */
export function formatDayOfYear(day: string, language: Language): string {
  return `${Number(day.slice(8, 10))} ${wordings[language].months[monthNumber(day) - 1]}`;
}

export function weekdayName(which: Weekday, language: Language): string {
  return wordings[language].weekdays[which - 1] ?? "";
}

/** "Di", "Tue": where there is little room. */
export function shortWeekdayName(which: Weekday, language: Language): string {
  return capitalize(weekdayName(which, language).slice(0, wordings[language].shortWeekdayLength));
}
