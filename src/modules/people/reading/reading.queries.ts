// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

/** Who read what about this person or sign-up, the latest first. Acts as whom it is about: anyone else's transaction finds nothing. */
export async function listReadings(trx: Transaction, aboutId: string) {
  return await trx
    .selectFrom("people.reading")
    .select(["at", "readerName", "readerRole", "what"])
    .where("aboutId", "=", aboutId)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .execute();
}
