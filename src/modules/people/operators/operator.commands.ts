// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { eraseRowsOf } from "#platform/rights";

const eraseOperator = eraseRowsOf("personId", "people.operator");

/** Gives the care of the whole installation to someone; twice is once. For the house: whether it may be asked, the caller decides. */
export async function addOperator(trx: Transaction, personId: string, now: Temporal.Instant): Promise<void> {
  await trx
    .insertInto("people.operator")
    .values({ personId, since: now })
    .onConflict((conflict) => conflict.column("personId").doNothing())
    .execute();
}

/** Says whether they were one, and how many others there are. */
export async function endOperator(
  trx: Transaction,
  personId: string,
): Promise<{ hasEnded: boolean; othersLeft: number }> {
  const hasEnded = (await eraseOperator(trx, { personId })) > 0;
  const { others } = await trx
    .selectFrom("people.operator")
    .select((e) => e.fn.countAll<number>().as("others"))
    .executeTakeFirstOrThrow();
  return { hasEnded, othersLeft: Number(others) };
}
