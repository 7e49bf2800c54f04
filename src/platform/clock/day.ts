// SPDX-License-Identifier: EUPL-1.2

/** Monday is 1 and Sunday is 7, as in ISO 8601. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

/** Days "YYYY-MM-DD"; `until` is the first day that no longer belongs to it. */
export type DayRange = { from: string; until: string };

const dayInMilliseconds = 86_400_000;

/** Takes a day or a local time: "2026-11-24" or "2026-11-24T11:00". */
export function weekday(day: string): Weekday {
  const days = daysSince1970(day);
  const index = (((days + 3) % 7) + 7) % 7; // 1 January 1970 was a Thursday
  return weekdays[index] ?? 1;
}

export function addDays(day: string, days: number): string {
  return new Date((daysSince1970(day) + days) * dayInMilliseconds).toISOString().slice(0, 10);
}

/** Monday up to and including Sunday. */
export function weekOf(day: string): DayRange {
  const from = addDays(day, 1 - weekday(day));
  return { from, until: addDays(from, 7) };
}

export function yearNumber(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthNumber(day: string): number {
  return Number(day.slice(5, 7));
}

function daysSince1970(day: string): number {
  return Date.UTC(yearNumber(day), monthNumber(day) - 1, Number(day.slice(8, 10))) / dayInMilliseconds;
}
