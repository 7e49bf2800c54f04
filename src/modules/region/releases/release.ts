// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { addDays } from "#platform/clock";
import type { ReleaseStep, WordKind, WordOutcome } from "./tables.ts";

export const readingChoices = [7, 14, 21, 28] as const;
/** What changes after reading began can be read this long at least. */
const daysToReadAgain = 3;

export type Yes = { step: ReleaseStep; personId: string; name: string; at: Temporal.Instant };
export type PartState = { id: string; changedAt: Temporal.Instant; leftOutAt: Temporal.Instant | null };
export type WordState = {
  partId: string | null;
  kind: WordKind;
  outcome: WordOutcome | null;
  saidAt: Temporal.Instant;
};
/** A document on its way, with all that decides what can happen to it. */
export type Standing = {
  version: number;
  whatChanged: string;
  readingFrom: string | null;
  readingUntil: string | null;
  parts: PartState[];
  words: WordState[];
  yeses: Yes[];
  isReleased: boolean;
};

export type Stage = "writing" | "reading" | "answering" | "proposed" | "released";
export type Refusal =
  | "released"
  | "noParts"
  | "whatChanged"
  | "notRead"
  | "unanswered"
  | "objection"
  | "notProposed"
  | "proposed"
  | "notByYou";

export function stageOf({ isReleased, yeses, readingUntil }: Standing, today: string): Stage {
  if (isReleased) return "released";
  if (yeses.some(({ step }) => step === "proposed")) return "proposed";
  if (readingUntil === null) return "writing";
  return today <= readingUntil ? "reading" : "answering";
}

/** Only while it is made: what was proposed is first taken back. */
export function refuseChange({ isReleased, yeses }: Pick<Standing, "isReleased" | "yeses">): Refusal | null {
  if (isReleased) return "released";
  return yeses.length > 0 ? "proposed" : null;
}

export function refuseReading(standing: Standing): Refusal | null {
  return refuseChange(standing) ?? refuseAsEmpty(standing);
}

export function refuseProposal(standing: Standing, today: string): Refusal | null {
  return refuseChange(standing) ?? refuseAsUnfinished(standing, today);
}

/** Whoever proposed it never releases it, whatever their roles. */
export function refuseRelease(standing: Standing, personId: string, today: string): Refusal | null {
  if (standing.isReleased) return "released";
  const proposed = standing.yeses.find(({ step }) => step === "proposed");
  if (!proposed) return "notProposed";
  if (proposed.personId === personId) return "notByYou";
  return refuseAsUnfinished(standing, today);
}

/** An objection is met when its part is left out, or was changed after it was said. */
export function isMet(word: WordState, parts: readonly PartState[]): boolean {
  if (word.kind === "words" || word.partId === null) return true;
  const part = parts.find(({ id }) => id === word.partId);
  return !part || part.leftOutAt !== null || Temporal.Instant.compare(part.changedAt, word.saidAt) > 0;
}

/** Until when it can be read once something in it is new: those it is about see that first too. */
export function readingUntilAfterChange(readingUntil: string | null, today: string): string | null {
  if (readingUntil === null) return null;
  const atLeast = addDays(today, daysToReadAgain);
  return readingUntil > atLeast ? readingUntil : atLeast;
}

function refuseAsUnfinished(standing: Standing, today: string): Refusal | null {
  const { readingUntil, words, parts } = standing;
  const empty = refuseAsEmpty(standing);
  if (empty) return empty;
  if (readingUntil === null || today <= readingUntil) return "notRead";
  if (words.some(({ outcome }) => outcome === null)) return "unanswered";
  return words.every((word) => isMet(word, parts)) ? null : "objection";
}

function refuseAsEmpty({ parts, version, whatChanged }: Standing): Refusal | null {
  if (parts.every(({ leftOutAt }) => leftOutAt !== null)) return "noParts";
  return version > 1 && whatChanged === "" ? "whatChanged" : null;
}
