// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { ToTell } from "./letters.ts";

/** For whom a letter is made, as long as it stands. For the house. */
export async function findRequestToTell(trx: Transaction, id: string): Promise<ToTell | undefined> {
  return await trx
    .selectFrom("support.request")
    .select(["id", "centreId", "email", "language", "linkVersion"])
    .where("id", "=", id)
    .executeTakeFirst();
}
