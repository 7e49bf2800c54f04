// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

/** Where whose path it is gets a letter, if they left an address. For the house. */
export async function findHolderToTell(trx: Transaction, pathId: string) {
  return await trx
    .selectFrom("support.request as request")
    .innerJoin("network.centre as centre", "centre.id", "request.centreId")
    .select(["request.id", "request.centreId", "request.email", "request.language", "request.linkVersion"])
    .select("centre.timeZone")
    .where("request.id", "=", pathId)
    .executeTakeFirst();
}

export async function findLanguageOf(trx: Transaction, personId: string): Promise<string> {
  const found = await trx.selectFrom("people.person").select("language").where("id", "=", personId).executeTakeFirst();
  return found?.language ?? "nl";
}
