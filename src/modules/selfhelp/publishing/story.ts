// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";
import type { ToldAs } from "./tables.ts";

export const waysToTell = ["written", "pictures", "comic", "poem", "diary", "spoken"] as const satisfies ToldAs[];
export const longestDays = 365;
export const mostStories = 50;
const longestBeginning = 220;

/** From today on, and never longer than a year: then it is asked again. */
export function isDayToEnd(day: string, today: string): boolean {
  return day >= today && day <= addDays(today, longestDays);
}

/** Paragraphs, each in its lines: a poem keeps them. */
export function paragraphsOf(words: string): string[][] {
  return words
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0);
}

/** What one reads of it before opening it, up to a whole word. */
export function beginningOf(words: string): string {
  const line = words.replaceAll(/\s+/g, " ").trim();
  if (line.length <= longestBeginning) return line;
  return `${line.slice(0, line.lastIndexOf(" ", longestBeginning)).replace(/[.,;:]+$/, "")}…`;
}
