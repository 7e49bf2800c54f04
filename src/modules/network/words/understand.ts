// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import {
  type FactWords,
  findMeanings,
  guessesFor,
  isLeftOut,
  type Meaning,
  patternsFor,
  type Roots,
  readQuestion,
  rootsOf,
} from "#platform/search";
import { groupsWith } from "./our-groups.ts";
import { listWordsFor, listWordsNear, type Vocabulary } from "./words.queries.ts";

export type Written = {
  vocabulary: Vocabulary;
  /** What people type when they mean a fact rather than a word. */
  facts: readonly FactWords[];
};

/** What the words that someone typed mean in what is written; nothing when there is no word among them to look for. */
export async function understand(
  db: Database,
  centreId: string,
  { vocabulary, facts }: Written,
  words: readonly string[],
): Promise<Meaning[]> {
  const terms = readQuestion(words);
  if (terms.length === 0) return [];
  const typed = terms.map((term) => term.typed);
  const patterns = patternsFor(typed, groupsWith([]));
  const written = await listWordsFor(db, centreId, { vocabulary, typed: wordsOf(typed), patterns });
  const groups = groupsWith(written.groups);
  const unwritten = typed.filter(({ word }) => !written.words.includes(word));
  const near = await listNear(db, vocabulary, unwritten, groups);
  const known = [...new Set([...written.words, ...near])].sort().filter((word) => !isLeftOut(word));
  return findMeanings(terms, { words: known.map(rootsOf), groups, facts });
}

/** A slip of the pen or a word's parts are looked for only when nobody here writes the word: that is a question more. */
async function listNear(
  db: Database,
  vocabulary: Vocabulary,
  unwritten: readonly Roots[],
  groups: readonly (readonly Roots[])[],
): Promise<string[]> {
  if (unwritten.length === 0) return [];
  const patterns = guessesFor(unwritten, groups);
  return await listWordsNear(db, { vocabulary, unwritten: wordsOf(unwritten), patterns });
}

function wordsOf(roots: readonly Roots[]): string[] {
  return roots.map(({ word }) => word);
}
