// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { guessesFor, patternsFor } from "./asking.ts";
import { findMeanings, type Meaning } from "./meaning.ts";
import { groupsWith } from "./our-groups.ts";
import { isLeftOut, readQuestion } from "./question.ts";
import { type Roots, rootsOf } from "./roots.ts";
import { listWordsFor, listWordsNear } from "./words.queries.ts";

/** What the words that someone typed mean in this programme; nothing when there is no word among them to look for. */
export async function understand(db: Database, centreId: string, words: readonly string[]): Promise<Meaning[]> {
  const terms = readQuestion(words);
  if (terms.length === 0) return [];
  const typed = terms.map((term) => term.typed);
  const written = await listWordsFor(db, centreId, { typed: wordsOf(typed), patterns: patternsFor(typed) });
  const groups = groupsWith(written.groups);
  const unwritten = typed.filter(({ word }) => !written.words.includes(word));
  const near = await listNear(db, centreId, unwritten, groups);
  const known = [...new Set([...written.words, ...near])].sort().filter((word) => !isLeftOut(word));
  return findMeanings(terms, { words: known.map(rootsOf), groups });
}

/** A slip of the pen or a word's parts are looked for only when nobody here writes the word: that is a question more. */
async function listNear(
  db: Database,
  centreId: string,
  unwritten: readonly Roots[],
  groups: readonly (readonly Roots[])[],
): Promise<string[]> {
  if (unwritten.length === 0) return [];
  const patterns = guessesFor(unwritten, groups);
  return await listWordsNear(db, centreId, { unwritten: wordsOf(unwritten), patterns });
}

function wordsOf(roots: readonly Roots[]): string[] {
  return roots.map(({ word }) => word);
}
