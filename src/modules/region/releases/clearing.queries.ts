// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

/** For the house. */
export async function listYesesOf(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
  return await trx
    .selectFrom("region.releaseYes as yes")
    .innerJoin("region.release as release", "release.id", "yes.releaseId")
    .select(["release.title", "yes.name", "yes.at as createdAt"])
    .where("yes.personId", "=", personId)
    .orderBy("yes.at")
    .orderBy("yes.releaseId")
    .execute();
}
