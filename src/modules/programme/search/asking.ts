// SPDX-License-Identifier: EUPL-1.2
import { splitsOf } from "./compounds.ts";
import { groupsWith } from "./our-groups.ts";
import type { Term } from "./question.ts";
import { type Roots, stemOf } from "./roots.ts";
import { slipBetween } from "./slips.ts";

/** What the database is asked for: every word of the programme that could be meant. What is meant is decided after. */
export type Asking = {
  typed: string[];
  /** Of what was typed and of what means the same. */
  patterns: string[];
  /** Of the parts, in case nobody here writes what was typed. */
  partPatterns: string[];
};

const ours = groupsWith([]);

export function askFor(terms: readonly Term[]): Asking {
  const typed = terms.map((term) => term.typed);
  const parts = typed.flatMap(({ word }) => splitsOf(word)).flat();
  return {
    typed: typed.map(({ word }) => word),
    patterns: patternsOf([...typed, ...typed.flatMap(wordsOfOurGroups)]),
    partPatterns: patternsOf(parts),
  };
}

function wordsOfOurGroups(typed: Roots): Roots[] {
  return ours.filter((group) => group.some(({ word }) => isNear(typed, word))).flat();
}

function isNear(typed: Roots, word: string): boolean {
  const mayBeForm = word.startsWith(typed.word.slice(0, 3)) || typed.word.startsWith(word.slice(0, 3));
  return mayBeForm || (Math.abs(typed.word.length - word.length) <= 2 && slipBetween(typed.word, word) !== null);
}

function patternsOf(words: readonly Roots[]): string[] {
  return [...new Set(words.map(stemOf).map((stem) => (stem.length < 3 ? `${stem}%` : `%${stem}%`)))];
}
