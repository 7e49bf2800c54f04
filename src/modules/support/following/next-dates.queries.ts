// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

export type NextDate = { day: string; atTime: string | null; what: "contact" | "commitment" | "look-back" };

/** Per path the first day on which something was agreed, from today on; a path without one is not among them. */
export async function nextDates(
  trx: Transaction,
  pathIds: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, NextDate>> {
  if (pathIds.length === 0) return new Map();
  const contacts = trx
    .selectFrom("support.contact")
    .select((e) => ["pathId", "onDay as day", "atTime", e.val<NextDate["what"]>("contact").as("what")])
    .where("pathId", "in", pathIds)
    .where("outcome", "is", null)
    .where("onDay", ">=", today);
  const commitments = trx
    .selectFrom("support.commitment")
    .select((e) => [
      "pathId",
      e.ref("dueOn").$notNull().as("day"),
      e.cast<string | null>(e.val(null), "time").as("atTime"),
    ])
    .select((e) => e.val<NextDate["what"]>("commitment").as("what"))
    .where("pathId", "in", pathIds)
    .where("doneOn", "is", null)
    .where("letGoOn", "is", null)
    .where("dueOn", ">=", today);
  const lookBacks = trx
    .selectFrom("support.lookBack")
    .select((e) => ["pathId", "plannedOn as day", e.cast<string | null>(e.val(null), "time").as("atTime")])
    .select((e) => e.val<NextDate["what"]>("look-back").as("what"))
    .where("pathId", "in", pathIds)
    .where("heldOn", "is", null)
    .where("plannedOn", ">=", today);
  const found = await trx
    .selectFrom(contacts.unionAll(commitments).unionAll(lookBacks).as("next"))
    .selectAll()
    .distinctOn("pathId")
    .orderBy("pathId")
    .orderBy("day")
    .orderBy("atTime", (order) => order.asc().nullsLast())
    .orderBy("what")
    .execute();
  return new Map(found.map(({ pathId, ...next }) => [pathId, next]));
}
