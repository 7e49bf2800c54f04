// SPDX-License-Identifier: EUPL-1.2

/** A moment is on the day that it was here; a day is that day everywhere. */
export function dayInWords(language: string, day: string): string {
  const zone = day.length === "2026-11-23".length ? { timeZone: "UTC" } : {};
  return new Date(day).toLocaleDateString(language, { dateStyle: "long", ...zone });
}
