// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { understand } from "#modules/network";
import type { Database } from "#platform/db";
import { lazily } from "#platform/memory";
import { type Meaning, rootsOf } from "#platform/search";
import { factWords } from "./kinds-and-facts.ts";

const facts = lazily(() => factWords.map(({ fact, words }) => ({ fact, words: words.map(rootsOf) })));

/** What the words that someone typed mean in this programme; nothing when there is no word among them to look for. */
export async function understandInProgramme(
  db: Database,
  centreId: string,
  words: readonly string[],
): Promise<Meaning[]> {
  const vocabulary = sql`(select word, skeleton from programme.word where centre_id = ${centreId}) as word`;
  return await understand(db, centreId, { vocabulary, facts: facts() }, words);
}
