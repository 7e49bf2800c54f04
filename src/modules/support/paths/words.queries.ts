// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { inOrderOfLetter, type Version, type Words } from "./words.ts";

/** What holds now, per domain and column: the last version of each. Of an empty one, that it was made empty. */
export async function wordsOf(trx: Transaction, pathId: string): Promise<Words[]> {
  const words = await selectWords(trx, pathId)
    .distinctOn(["domain", "question"])
    .orderBy("domain")
    .orderBy("question")
    .orderBy("id", "desc")
    .execute();
  return inOrderOfLetter(words);
}

/** Of what holds now, what the peer worker wrote in words of their own, or with two; not what they typed over. */
export async function wordsOfPeer(trx: Transaction, pathId: string): Promise<Words[]> {
  const words = await selectWords(trx, pathId)
    .select("writerId")
    .distinctOn(["domain", "question"])
    .orderBy("domain")
    .orderBy("question")
    .orderBy("id", "desc")
    .execute();
  return inOrderOfLetter(words).filter(({ writerId, writtenAs }) => writerId !== null && writtenAs !== "paper");
}

/** Everything that was ever written there, the first first. */
export async function listVersions(trx: Transaction, pathId: string): Promise<Version[]> {
  return await selectWords(trx, pathId).select("id").orderBy("id").execute();
}

function selectWords(trx: Transaction, pathId: string) {
  return trx
    .selectFrom("support.pathWords")
    .select(["domain", "question as column", "words", "writtenAs", "writerName", "at"])
    .where("pathId", "=", pathId);
}
