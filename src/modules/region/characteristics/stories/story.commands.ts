// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { StoryState } from "../tables.ts";

type Judged = {
  initiativeId: string;
  roundId: string;
  storyId: string;
  state: Exclude<StoryState, "new">;
  why: string;
};

/** False where it is not there, or may not show. A later look is the one that holds. */
export async function judgeStory(trx: Transaction, { state, why, ...which }: Judged): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("region.askingStory")
    .set({ state, why: state === "left-out" ? why : "" })
    .where("id", "=", which.storyId)
    .where("roundId", "=", which.roundId)
    .where("initiativeId", "=", which.initiativeId)
    .where((e) => e.or([e("mayShow", "=", true), e.val(state !== "shown")]))
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
