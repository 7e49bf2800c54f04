// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

export type Reflection = Awaited<ReturnType<typeof listReflections>>[number];

/** One's own at this centre, the latest first. Acts as who wrote them: for all others there are none. */
export async function listReflections(trx: Transaction, centreId: string) {
  return await trx
    .selectFrom("support.reflection")
    .select(["id", "touched", "mine", "next", "writtenAt"])
    .where("centreId", "=", centreId)
    .orderBy("writtenAt", "desc")
    .orderBy("id")
    .execute();
}

/** Only when something was written: the words stand on their own page alone, and are taken along from there. */
export async function exportDaysOfReflection(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
  const { rows } = await sql<{ writtenAt: Temporal.Instant }>`
    select day as written_at from support.days_of_reflection(${personId}::uuid) as day`.execute(trx);
  return rows;
}
