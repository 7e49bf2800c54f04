// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";

export type DayOrder = "dayFirst" | "monthFirst";

const months = ["jan", "feb", "maa|mar|mrt", "apr", "mei|may", "jun", "jul", "aug", "sep", "okt|oct", "nov", "dec"];

/** Dutch files have the day first. Only a file that can be read in no other way has the month first. */
export function detectDayOrder(dates: string[]): DayOrder {
  const pairs = dates.flatMap((date) => {
    const match = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(date);
    return match ? [[Number(match[1]), Number(match[2])] as const] : [];
  });
  const needsMonthFirst = pairs.some(([, second]) => second > 12);
  return needsMonthFirst && pairs.every(([first]) => first <= 12) ? "monthFirst" : "dayFirst";
}

/** "24-11-2026", "24/11/26", "2026-11-24", "di 24 november 2026"; what stands behind it is left for the time. */
export function readDay(text: string, order: DayOrder): { day: string; rest: string } | null {
  return readIsoDay(text) ?? readNumbersDay(text, order) ?? readWordsDay(text);
}

function readIsoDay(text: string): { day: string; rest: string } | null {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  return match && build(Number(match[1]), Number(match[2]), Number(match[3]), text.slice(match[0].length));
}

function readNumbersDay(text: string, order: DayOrder): { day: string; rest: string } | null {
  const match = /^(?:[a-z]{2,9}\.?,? )?(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?!\d)/i.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const rest = text.slice(match[0].length);
  const year = fullYear(match[3] ?? "");
  return order === "dayFirst" ? build(year, second, first, rest) : build(year, first, second, rest);
}

function readWordsDay(text: string): { day: string; rest: string } | null {
  const match = /^(?:[a-z]{2,9}\.?,? )?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4}|\d{2})(?!\d)/i.exec(text);
  const word = match?.[2]?.toLowerCase() ?? "";
  const month = months.findIndex((start) => new RegExp(`^(?:${start})`).test(word)) + 1;
  return match && build(fullYear(match[3] ?? ""), month, Number(match[1]), text.slice(match[0].length));
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function build(year: number, month: number, day: number, rest: string): { day: string; rest: string } | null {
  if (year < 1900 || year > 2200) return null;
  try {
    const date = Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
    return { day: date.toString(), rest: rest.replace(/^[T,\s]+/, "").trim() };
  } catch {
    return null;
  }
}

/** "9.30", "9:30", "09:30:00", "9u30", "9 uur", "0930", "2:30 pm"; as "09:30". */
export function readTime(text: string): string | null {
  const match = /^(\d{1,2})(?:\s*[:.uh]\s*(\d{2})(?:[:.]\d{2})?)?\s*(?:u(?:ur)?\.?|h)?\s*([ap])?\.?(?:m\.?)?$/i.exec(
    text.trim(),
  );
  const plain = /^(\d{2})(\d{2})$/.exec(text.trim());
  const [, hours, minutes = "00", half] = match ?? plain ?? [];
  if (hours === undefined) return null;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hours);
  return hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, "0")}:${minutes}` : null;
}

/** "10.00 - 12.00", "van 10 tot 12 uur" */
export function splitTimes(text: string): { start: string; end: string } {
  const [start = "", end = ""] = text.replace(/^\s*(?:van|from)\s+/i, "").split(/\s*(?:-|–|—|\btot\b|\bto\b|t\/m)\s*/i);
  return { start: start.trim(), end: end.trim() };
}
