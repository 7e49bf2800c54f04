// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { addDays } from "#platform/clock";
import type { Question, WrittenAs } from "../paths/parts.ts";
import type { LifeDomain } from "../reference.ts";
import type { WalkingSide } from "./tables.ts";
import type { Pieces } from "./written.ts";

/** After how many months people look back, if they like; a test holds them against the reference. */
export const lookBackMonths = [3, 6] as const;
export const lowestGrade = 1;
export const highestGrade = 10;

export type LookBack = {
  id: string;
  plannedOn: string;
  plannedBy: WalkingSide;
  heldOn: string | null;
  grade: number | null;
  question: "same" | "changed" | null;
  remindHolder: boolean;
  remindPeer: boolean;
  /** Said yes to by the one whose path it is, to this very grade. */
  mayCount: boolean;
  pieces: Pieces;
};

/** How something was called the first time it was written. */
export type FirstWords = {
  domain: LifeDomain;
  question: Question;
  words: string;
  writtenAs: WrittenAs;
  writerName: string;
  at: Temporal.Instant;
};

/** What stands in the letter as the first of each domain, one below the other: until somebody writes it otherwise. */
export function firstWordsOf(first: readonly FirstWords[], part: "start" | "wish"): string {
  const question = part === "start" ? "situationNow" : "wish";
  return first
    .filter((one) => one.question === question)
    .map(({ words }) => words)
    .join("\n\n");
}

/** The day so many months after another: "31 August" and six months is the last of February. */
export function monthsAfter(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** The first that nobody wrote yet. */
export function nextLookBack(lookBacks: readonly LookBack[]): LookBack | undefined {
  return lookBacks.find(({ heldOn }) => heldOn === null);
}

const daysBefore = 14;

/** Near its day the form itself stands on the path. */
export function isNear(lookBack: LookBack | undefined, today: string): boolean {
  return lookBack !== undefined && lookBack.plannedOn <= addDays(today, daysBefore);
}

const daysApart = 21;

/** The moments that are still to come, and near which nothing is planned. */
export function momentsToPlan(beganOn: string, lookBacks: readonly LookBack[], today: string): string[] {
  const isTaken = (day: string) =>
    lookBacks.some(({ plannedOn }) => addDays(day, -daysApart) < plannedOn && plannedOn < addDays(day, daysApart));
  return lookBackMonths.map((months) => monthsAfter(beganOn, months)).filter((day) => day > today && !isTaken(day));
}
