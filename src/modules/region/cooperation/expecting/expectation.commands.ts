// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import type { Expectation } from "./expectation.ts";

type Which = { centreId: string; language: string };

export async function sayExpectation(
  trx: Transaction,
  { centreId, language }: Which,
  said: Expectation & { changedOn: string },
): Promise<void> {
  await trx
    .insertInto("region.peerWorkerPage")
    .values({ centreId, language, ...said })
    .onConflict((conflict) => conflict.columns(["centreId", "language"]).doUpdateSet(said))
    .execute();
  await raiseContentVersion(trx, centreId);
}

/** Back to the words of the program. */
export async function forgetExpectation(trx: Transaction, { centreId, language }: Which): Promise<void> {
  await trx
    .deleteFrom("region.peerWorkerPage")
    .where("centreId", "=", centreId)
    .where("language", "=", language)
    .execute();
  await raiseContentVersion(trx, centreId);
}
