// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

export type OwnStory = Awaited<ReturnType<typeof listStories>>[number];
export type ShownStory = Awaited<ReturnType<typeof listShownStories>>[number];

/** For who reads them before they show. Their ids are drawn by lot, so this is no order of answering. */
export async function listStories(trx: Transaction, initiativeId: string, roundId: string) {
  return await trx
    .selectFrom("region.askingStory")
    .select(["id", "place", "words", "mayShow", "state", "why"])
    .where("initiativeId", "=", initiativeId)
    .where("roundId", "=", roundId)
    .orderBy("id")
    .execute();
}

/** With a yes of who told it, and read for names. */
export async function listShownStories(trx: Transaction, roundId: string) {
  return await trx
    .selectFrom("region.askingStory")
    .select(["id", "place", "words"])
    .where("roundId", "=", roundId)
    .where("state", "=", "shown")
    .orderBy("id")
    .execute();
}
