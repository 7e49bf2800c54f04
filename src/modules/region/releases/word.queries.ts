// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

/** What the house answered, without what was said: for those who read it in the house. */
export async function listAnswers(trx: Transaction, releaseId: string) {
  return await trx
    .selectFrom("region.releaseWord as word")
    .leftJoin("region.releasePart as part", "part.id", "word.partId")
    .select(["word.outcome", "word.answer", "part.heading"])
    .where("word.releaseId", "=", releaseId)
    .where("word.outcome", "is not", null)
    .orderBy("word.answeredAt")
    .orderBy("word.id")
    .execute();
}

export type AnswerInHouse = Awaited<ReturnType<typeof listAnswers>>[number];

/** Still theirs to take back: what this form left and nobody answered yet. */
export async function hasOpenWord(trx: Transaction, releaseId: string, formKey: string): Promise<boolean> {
  const found = await trx
    .selectFrom("region.releaseWord")
    .select("id")
    .where("releaseId", "=", releaseId)
    .where("formKey", "=", formKey)
    .where("outcome", "is", null)
    .executeTakeFirst();
  return found !== undefined;
}
