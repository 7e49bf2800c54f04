// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { About, Term } from "#platform/rights";

type Counted = { number: number | string };
type Written = { personId: string; centreId: string; touched: string; mine: string; next: string; formKey: string };

export const reflectionTerm: Term = {
  name: "support.reflection",
  since: "support:ownSide.register.reflection.since",
  standardDays: 365,
  mostDays: 730,
};

/** Acts as who writes it: nobody else finds it back. */
export async function writeReflection(trx: Transaction, written: Written, now: Temporal.Instant): Promise<void> {
  await trx
    .insertInto("support.reflection")
    .values({ ...written, writtenAt: now })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
}

/** False where it is not theirs, or gone. */
export async function eraseReflection(trx: Transaction, id: string): Promise<boolean> {
  const gone = await trx.deleteFrom("support.reflection").where("id", "=", id).returning("id").executeTakeFirst();
  return gone !== undefined;
}

/** The house erases what it cannot read. */
export async function eraseReflectionsOf(trx: Transaction, { personId }: About): Promise<number> {
  if (!personId) return 0;
  return await countOf(trx, sql<Counted>`select support.erase_reflections(${personId}::uuid) as number`);
}

export async function clearPastReflections(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { standardDays } = reflectionTerm;
  return await countOf(
    trx,
    sql<Counted>`select support.clear_reflections(${now}::timestamptz, ${standardDays}::integer) as number`,
  );
}

async function countOf(trx: Transaction, question: RawBuilder<Counted>): Promise<number> {
  const { rows } = await question.execute(trx);
  return Number(rows[0]?.number ?? 0);
}
