// SPDX-License-Identifier: EUPL-1.2

/** A moment is on the day that it was here; a day is that day everywhere. */
export function dayInWords(language: string, day: string): string {
  const zone = day.length === "2026-11-23".length ? { timeZone: "UTC" } : {};
  return new Date(day).toLocaleDateString(localeOf(language), { dateStyle: "long", ...zone });
}

/** The English of the site is British: the day comes before the month. */
export function localeOf(language: string): string {
  return language === "en" ? "en-GB" : language;
}
