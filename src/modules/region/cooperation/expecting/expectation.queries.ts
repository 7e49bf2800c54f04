// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import type { Expectation } from "./expectation.ts";

/** What this house says itself; none: the words of the program. */
export async function findExpectation(
  db: Database,
  centreId: string,
  language: string,
): Promise<(Expectation & { changedOn: string }) | undefined> {
  return await db
    .selectFrom("region.peerWorkerPage")
    .select(["intro", "expect", "notExpect", "changedOn"])
    .where("centreId", "=", centreId)
    .where("language", "=", language)
    .executeTakeFirst();
}
