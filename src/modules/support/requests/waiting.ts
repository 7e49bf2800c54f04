// SPDX-License-Identifier: EUPL-1.2

/** How long it took from asking to the first talk, in steps so broad that nobody is found by them. */
export const firstTalkWithin = ["week", "two-weeks", "month", "three-months", "longer"] as const;
export type FirstTalkWithin = (typeof firstTalkWithin)[number];

/** Fewer say nothing about the next one. */
const fewestToTell = 5;

export function firstTalkStep(days: number): FirstTalkWithin {
  if (days <= 7) return "week";
  if (days <= 14) return "two-weeks";
  if (days <= 31) return "month";
  return days <= 92 ? "three-months" : "longer";
}

/** Within which step half of them had their first talk; null if there were too few to say. */
export function usualWait(counts: ReadonlyMap<string, number>): FirstTalkWithin | null {
  const all = firstTalkWithin.reduce((sum, step) => sum + (counts.get(step) ?? 0), 0);
  if (all < fewestToTell) return null;
  let soFar = 0;
  for (const step of firstTalkWithin) {
    soFar += counts.get(step) ?? 0;
    if (soFar * 2 >= all) return step;
  }
  return null;
}
