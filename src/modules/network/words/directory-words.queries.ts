// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";
import type { Meaning } from "#platform/search";
import { directoryFacts } from "./directory-facts.ts";
import { understand } from "./understand.ts";

/** What the words that someone typed mean in this directory; nothing when there is no word among them to look for. */
export async function understandInDirectory(
  db: Database,
  { regionId, centreId }: { regionId: string; centreId: string },
  words: readonly string[],
): Promise<Meaning[]> {
  const vocabulary = sql`(
    select word, skeleton from network.word where region_id = ${regionId} and position(':' in word) = 0) as word`;
  return await understand(db, centreId, { vocabulary, facts: directoryFacts() }, words);
}
