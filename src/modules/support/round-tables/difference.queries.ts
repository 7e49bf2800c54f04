// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

export type DifferenceLine = Awaited<ReturnType<typeof listOwnLines>>[number];

/** One's own, the latest first. */
export async function listOwnLines(trx: Transaction, centreId: string, personId: string) {
  return await trx
    .selectFrom("support.differenceLine")
    .select(["id", "after", "words", "writtenOn", "passedOnAt"])
    .where("centreId", "=", centreId)
    .where("personId", "=", personId)
    .orderBy("writtenOn", "desc")
    .orderBy("id")
    .execute();
}

/** What people passed on about these days, both included: words without who wrote them. Acts as a coordinator, or as the house. */
export async function listLinesPassedOn(
  trx: Transaction,
  centreId: string,
  { from, until }: { from: string; until: string },
): Promise<string[]> {
  const found = await trx
    .selectFrom("support.differenceLine")
    .select("words")
    .where("centreId", "=", centreId)
    .where("passedOnAt", "is not", null)
    .where("writtenOn", ">=", from)
    .where("writtenOn", "<=", until)
    .orderBy("writtenOn")
    .orderBy("id")
    .execute();
  return found.map(({ words }) => words);
}

/** For the house. */
export async function exportLines(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
  return await trx
    .selectFrom("support.differenceLine")
    .select(["words", "after", "writtenOn", "passedOnAt"])
    .where("personId", "=", personId)
    .orderBy("writtenOn")
    .orderBy("id")
    .execute();
}
