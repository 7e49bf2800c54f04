// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

export async function exportTasks(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
  return await trx
    .selectFrom("people.givenTask")
    .select(["name", "task", "way", "startsAt", "endsAt", "createdAt", "acceptedAt", "stoppedAt"])
    .where("personId", "=", personId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

export async function exportFirstYeses(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
  return await trx
    .selectFrom("people.firstOfPair")
    .select(["task", "at"])
    .where("personId", "=", personId)
    .orderBy("at")
    .orderBy("subjectId")
    .execute();
}
