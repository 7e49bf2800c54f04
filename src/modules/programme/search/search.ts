// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { askFor } from "./asking.ts";
import { findMeanings, type Meaning } from "./meaning.ts";
import { groupsWith } from "./our-groups.ts";
import { isLeftOut, readQuestion } from "./question.ts";
import { rootsOf } from "./roots.ts";
import { listWordsFor } from "./words.queries.ts";

/** What the words that someone typed mean in this programme; nothing when there is no word among them to look for. */
export async function understand(db: Database, centreId: string, words: readonly string[]): Promise<Meaning[]> {
  const terms = readQuestion(words);
  if (terms.length === 0) return [];
  const known = await listWordsFor(db, centreId, askFor(terms));
  const meant = known.words.filter((word) => !isLeftOut(word)).map(rootsOf);
  return findMeanings(terms, { words: meant, groups: groupsWith(known.groups) });
}
