// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

export type Synonym = { id: string; words: string[]; replaces: string | null };

/** The groups of words that a centre made, in the order in which it made them, and the ones of ours it switched off. */
export async function listSynonyms(db: Database, centreId: string): Promise<Synonym[]> {
  return await db
    .selectFrom("network.synonym")
    .select(["id", "words", "replaces"])
    .where("centreId", "=", centreId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}
