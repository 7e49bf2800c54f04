// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

export type Sentence = Awaited<ReturnType<typeof listSentences>>[number];

/** Of each characteristic the last version. An empty one was taken away. */
export async function listSentences(db: Database, centreId: string) {
  return await db
    .selectFrom("region.ownSentence")
    .distinctOn("characteristic")
    .select(["characteristic", "words", "chosenOn", "version"])
    .where("centreId", "=", centreId)
    .orderBy("characteristic")
    .orderBy("version", "desc")
    .execute();
}

/** The newest in front. */
export async function listVersions(db: Database, centreId: string, characteristic: string) {
  return await db
    .selectFrom("region.ownSentence")
    .select(["words", "chosenOn", "version"])
    .where("centreId", "=", centreId)
    .where("characteristic", "=", characteristic)
    .orderBy("version", "desc")
    .execute();
}
