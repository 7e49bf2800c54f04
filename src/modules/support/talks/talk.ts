// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";
import { lifeThemes } from "../reference.ts";
import type { WayOfTalking } from "./tables.ts";

export const waysOfTalking = ["hour", "house", "outreach", "home-visit"] as const satisfies readonly WayOfTalking[];

/** What a talk can be counted under; the first is for whoever says nothing of it. */
export const themesToCount = ["", ...lifeThemes] as const;
export const mostTalks = 999;
/** As the buttons say them. */
export const tapSteps = ["1", "5", "-1"] as const;

/** What was counted of one hour, or of one day elsewhere: how many talks, of which theme. */
export type Sheet = { day: string; way: WayOfTalking; occurrenceId: string | null; neighbourhood: string };
export type TalkNumber = { theme: string; number: number };

const daysToCorrect = 7;

/** From which day on a count can still be made or mended. */
export function firstDayToCount(today: string): string {
  return addDays(today, -daysToCorrect);
}

export function canCount({ day }: Pick<Sheet, "day">, today: string): boolean {
  return day >= firstDayToCount(today) && day <= today;
}

export function sumOf(numbers: readonly { number: number }[]): number {
  return numbers.reduce((sum, { number }) => sum + number, 0);
}
