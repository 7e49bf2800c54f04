// SPDX-License-Identifier: EUPL-1.2
import type { Database, Transaction } from "#platform/db";
import type { Tallied } from "./figure.ts";
import { wholeMonths } from "./period.ts";

/** Of the whole months of a period, what was counted most first. */
export async function listTallies(
  db: Database | Transaction,
  centreId: string,
  period: { from: string; until: string },
): Promise<Tallied[]> {
  const { first, last } = wholeMonths(period);
  return await db
    .selectFrom("support.tally")
    .select(["what", "detail"])
    .select((e) => e.cast<number>(e.fn.sum("number"), "integer").as("number"))
    .where("centreId", "=", centreId)
    .where("month", ">=", first)
    .where("month", "<=", last)
    .groupBy(["what", "detail"])
    .orderBy("number", "desc")
    .orderBy("detail")
    .execute();
}
