// SPDX-License-Identifier: EUPL-1.2
import { readDay } from "#platform/clock";

const mostLines = 400;

/** "9.30", "9:30" and "09:30" are all "09:30"; 24.00 is the midnight that the next day begins with. */
export function readTime(text: string): string | null {
  const match = /^(\d{1,2})[.:](\d{2})(?::00)?$/.exec(text);
  const hour = match?.[1] ?? "";
  const minute = match?.[2] ?? "";
  if (hour === "24" && minute === "00") return "00:00";
  return match && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, "0")}:${minute}` : null;
}

/** One day per line; empty lines do not matter. */
export function readDayLines(text: string): string[] | null {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const days = lines.map(readDay).filter((day) => day !== null);
  return days.length === lines.length && lines.length <= mostLines ? [...new Set(days)].sort() : null;
}

/** "24-11-2026" */
export function writeDay(day: string): string {
  return `${day.slice(8, 10)}-${day.slice(5, 7)}-${day.slice(0, 4)}`;
}
