// SPDX-License-Identifier: EUPL-1.2

/** Of each activity its coming dates, as many as a page shows, in the order of the first. */
export function hoursOf<Date extends { activityId: string }>(
  dates: readonly Date[],
  most: number,
): [Date, ...Date[]][] {
  const byActivity = Map.groupBy(dates, ({ activityId }) => activityId);
  return [...byActivity.values()].flatMap(([first, ...rest]) => (first ? [[first, ...rest.slice(0, most - 1)]] : []));
}

/** What one can come for: a line each, as it was typed. */
export function linesOf(words: string): string[] {
  return words
    .split("\n")
    .map((line) => line.trim().replace(/^[-*•]\s*/, ""))
    .filter(Boolean);
}

/** Numbers that people typed, as `PhoneText` makes links of them. */
export function markNumbers(words: string): string {
  return words.replace(/\+?\b\d[\d ()-]{7,16}\d\b/g, "[$&]");
}
