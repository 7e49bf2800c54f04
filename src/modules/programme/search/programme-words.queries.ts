// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { understand } from "#modules/network";
import type { Database } from "#platform/db";
import type { Meaning } from "#platform/search";
import { programmeFacts } from "./kinds-and-facts.ts";

/** What the words that someone typed mean in this programme; nothing when there is no word among them to look for. */
export async function understandInProgramme(
  db: Database,
  centreId: string,
  words: readonly string[],
): Promise<Meaning[]> {
  const vocabulary = sql`(select word, skeleton from programme.word where centre_id = ${centreId}) as word`;
  return await understand(db, centreId, { vocabulary, facts: programmeFacts() }, words);
}
