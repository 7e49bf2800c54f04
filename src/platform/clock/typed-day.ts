// SPDX-License-Identifier: EUPL-1.2

/**
 * "2026-11-24" as browsers send it, or "24-11-2026" as people type it; null unless the day exists, in this century:
 * far enough, and never so far that a calendar breaks.
 */
export function readDay(text: string): string | null {
  const [, year = "", month = "", date = ""] =
    /^(20\d{2})-(\d{2})-(\d{2})$/.exec(text) ?? backwards(/^(\d{1,2})[-/. ](\d{1,2})[-/. ](20\d{2})$/.exec(text)) ?? [];
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const found = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(found.getTime()) && found.toISOString().startsWith(day) ? day : null;
}

function backwards(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match && [match[0], match[3], match[2], match[1]];
}
