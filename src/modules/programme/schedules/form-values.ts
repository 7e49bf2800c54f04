// SPDX-License-Identifier: EUPL-1.2

const mostLines = 400;

/** "2026-11-24" as browsers send it, or "24-11-2026" as people type it; a day that exists. */
export function readDay(text: string): string | null {
  const match =
    /^((?:19|20|21)\d{2})-(\d{2})-(\d{2})$/.exec(text) ??
    backwards(/^(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20|21)\d{2})$/.exec(text));
  if (!match) return null;

  const [, year = "", month = "", date = ""] = match;
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const exists = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date))).toISOString().startsWith(day);
  return exists ? day : null;
}

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

function backwards(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match && [match[0], match[3], match[2], match[1]];
}
