// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

/** Of all houses: their last day is over. */
export async function listEndedRounds(db: Database, today: string): Promise<string[]> {
  const rounds = await db
    .selectFrom("region.askingRound")
    .select("id")
    .where("closedOn", "is", null)
    .where("closesOn", "<", today)
    .orderBy("closesOn")
    .orderBy("id")
    .execute();
  return rounds.map(({ id }) => id);
}
