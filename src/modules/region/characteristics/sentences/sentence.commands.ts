// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";

type NewSentence = { centreId: string; characteristic: string; words: string; chosenOn: string; formKey: string };

/** The next version; the same form gives the same one. Without words it is taken away. */
export async function chooseSentence(trx: Transaction, sentence: NewSentence): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`sentence ${sentence.centreId}`}))`.execute(trx);
  const last = await trx
    .selectFrom("region.ownSentence")
    .select((e) => e.fn.max("version").as("version"))
    .where("centreId", "=", sentence.centreId)
    .where("characteristic", "=", sentence.characteristic)
    .executeTakeFirst();
  await trx
    .insertInto("region.ownSentence")
    .values({ ...sentence, version: (last?.version ?? 0) + 1 })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
}
