// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { type Term, termBegins } from "#platform/rights";

export const storyTerm: Term = {
  name: "region.asking_story",
  since: "region:characteristics.register.since",
  standardDays: 730,
  mostDays: 730,
};

/** Counted from the last day of its round. */
export async function clearPastStories(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("region.askingStory as story")
    .using("region.askingRound as round")
    .using("region.initiative as initiative")
    .whereRef("round.id", "=", "story.roundId")
    .whereRef("initiative.id", "=", "story.initiativeId")
    .where("round.closesOn", "<", (e) => e.cast<string>(termBegins(storyTerm, "initiative.centreId", now), "date"))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
