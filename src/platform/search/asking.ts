// SPDX-License-Identifier: EUPL-1.2
import { splitsOf } from "./compounds.ts";
import { type Roots, stemOf } from "./roots.ts";
import { slipBetween } from "./slips.ts";
import { skeletonOf } from "./words.ts";

type Groups = readonly (readonly Roots[])[];

/** How the database finds every word that is a form of what was typed, or that we say means the same. */
export function patternsFor(typed: readonly Roots[], groups: Groups): string[] {
  return patternsOf([...typed, ...inGroupsWith(typed, groups, mayBeForm)]);
}

/** And every word that may be meant by what nobody there writes: its parts, and what means the same as a word near it. */
export function guessesFor(unwritten: readonly Roots[], groups: Groups): string[] {
  const parts = unwritten.flatMap(({ word }) => splitsOf(word)).flat();
  return patternsOf([...parts, ...inGroupsWith(unwritten, groups, mayBeSlip)]);
}

function inGroupsWith(
  typed: readonly Roots[],
  groups: Groups,
  isNear: (one: string, other: string) => boolean,
): readonly Roots[] {
  return groups.filter((group) => typed.some((one) => group.some(({ word }) => isNear(one.word, word)))).flat();
}

function mayBeForm(typed: string, word: string): boolean {
  const [one, other] = [skeletonOf(typed), skeletonOf(word)];
  return other.startsWith(one.slice(0, 3)) || one.startsWith(other.slice(0, 3));
}

function mayBeSlip(typed: string, word: string): boolean {
  return Math.abs(typed.length - word.length) <= 2 && slipBetween(typed, word) !== null;
}

function patternsOf(words: readonly Roots[]): string[] {
  return [...new Set(words.map(stemOf).map((stem) => (stem.length < 3 ? `${stem}%` : `%${stem}%`)))];
}
