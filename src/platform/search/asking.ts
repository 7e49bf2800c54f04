// SPDX-License-Identifier: EUPL-1.2
import { splitsOf } from "./compounds.ts";
import { type Roots, stemOf } from "./roots.ts";
import { slipBetween } from "./slips.ts";

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
  isNear: (one: Roots, other: Roots) => boolean,
): readonly Roots[] {
  return groups.filter((group) => typed.some((one) => group.some((other) => isNear(one, other)))).flat();
}

function mayBeForm(one: Roots, other: Roots): boolean {
  return other.start.startsWith(one.start) || one.start.startsWith(other.start);
}

function mayBeSlip({ word: typed }: Roots, { word }: Roots): boolean {
  return Math.abs(typed.length - word.length) <= 2 && slipBetween(typed, word) !== null;
}

function patternsOf(words: readonly Roots[]): string[] {
  return [...new Set(words.map(stemOf).map((stem) => (stem.length < 3 ? `${stem}%` : `%${stem}%`)))];
}
