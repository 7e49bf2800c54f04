// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

export async function exportOperator(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
  return await trx
    .selectFrom("people.operator")
    .select("since")
    .where("personId", "=", personId)
    .orderBy("since")
    .execute();
}

export async function listOperatorIds(trx: Transaction): Promise<string[]> {
  const operators = await trx.selectFrom("people.operator").select("personId").orderBy("personId").execute();
  return operators.map(({ personId }) => personId);
}
