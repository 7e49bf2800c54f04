// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";

/** What is counted, without a person: each detail is a word of a list that everybody knows. */
export type Counted =
  | "request" // side
  | "kind" // kind of support that was asked for
  | "first-talk" // how long it took: within a week, two weeks, a month, three months, longer
  | "path-begun" // side
  | "path-ended" // why, if one liked to choose
  | "domain" // what people came for
  | "contact" // how they met
  | "look-back"
  | "came-back";

export type Count = { centreId: string; what: Counted; detail?: string; day: string; times?: number };

/** One more, in the transaction in which it happens. It is never taken back: what somebody erases does not point at them afterwards. */
export async function raiseTally(
  trx: Transaction,
  { centreId, what, detail = "", day, times = 1 }: Count,
): Promise<void> {
  await trx
    .insertInto("support.tally")
    .values({ centreId, what, detail, month: `${day.slice(0, 7)}-01`, number: times })
    .onConflict((conflict) =>
      conflict
        .columns(["centreId", "month", "what", "detail"])
        .doUpdateSet({ number: sql<number>`support.tally.number + ${times}` }),
    )
    .execute();
}
