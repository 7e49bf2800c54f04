// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

export async function listOperatorIds(trx: Transaction): Promise<string[]> {
  const operators = await trx.selectFrom("people.operator").select("personId").orderBy("personId").execute();
  return operators.map(({ personId }) => personId);
}
