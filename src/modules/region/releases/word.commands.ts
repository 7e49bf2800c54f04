// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { ReleaseWordTable, WordOutcome } from "./tables.ts";

type Said = Pick<ReleaseWordTable, "releaseId" | "centreId" | "partId" | "kind" | "body" | "formKey">;

/** Acts as whoever sends this form, without a name: the same form key is the same word. */
export async function sayAbout(trx: Transaction, said: Said, now: Temporal.Instant): Promise<void> {
  await trx
    .insertInto("region.releaseWord")
    .values({ ...said, outcome: null, saidAt: now, answeredAt: null })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
}

/** By whoever still has the page that came after sending it, until it is answered. */
export async function takeBackWord(trx: Transaction, releaseId: string, formKey: string): Promise<void> {
  await trx
    .deleteFrom("region.releaseWord")
    .where("releaseId", "=", releaseId)
    .where("formKey", "=", formKey)
    .where("outcome", "is", null)
    .execute();
}

type Answer = { centreId: string; releaseId: string; wordId: string; outcome: WordOutcome; answer: string };

/** As long as it is not released an answer can be bettered. Says whether there was such a word. */
export async function answerWord(trx: Transaction, answered: Answer, now: Temporal.Instant): Promise<boolean> {
  const { outcome, answer } = answered;
  const { numUpdatedRows } = await trx
    .updateTable("region.releaseWord")
    .set({ outcome, answer, answeredAt: now })
    .where("id", "=", answered.wordId)
    .where("releaseId", "=", answered.releaseId)
    .where("centreId", "=", answered.centreId)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
