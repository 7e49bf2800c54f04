// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

/** What someone left to be reached by. For a coordinator of this centre; the caller writes the reading down. */
export async function findContact(trx: Transaction, centreId: string, signUpId: string) {
  return await trx
    .selectFrom("programme.signUp")
    .select(["name", "email", "phone"])
    .where("id", "=", signUpId)
    .where("centreId", "=", centreId)
    .executeTakeFirst();
}
