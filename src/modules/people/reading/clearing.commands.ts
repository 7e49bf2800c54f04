// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

/** What readings were about is gone for a year. The database decides by its own clock, and chains that they left. */
export async function clearReadings(trx: Transaction): Promise<number> {
  return await answerOf(trx, sql<{ rows: number }>`select people.clear_readings() as rows`);
}

/** The name of who asks to be forgotten goes, and so does what others wrote of them; that there was a reading stays. */
export async function forgetInReadings(trx: Transaction, { personId, signUpId }: About): Promise<number> {
  let forgotten = 0;
  for (const id of [personId, signUpId]) {
    if (id) forgotten += await answerOf(trx, sql<{ rows: number }>`select people.forget_in_readings(${id}) as rows`);
  }
  return forgotten;
}

async function answerOf(trx: Transaction, question: ReturnType<typeof sql<{ rows: number }>>): Promise<number> {
  const { rows } = await question.execute(trx);
  return rows[0]?.rows ?? 0;
}
