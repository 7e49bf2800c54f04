// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

const noOne: object[] = [];

export async function exportRequests(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return noOne;
  return await trx
    .selectFrom("people.roleRequest as request")
    .innerJoin("network.organization as organization", "organization.id", "request.organizationId")
    .select(["organization.name as organization", "request.role", "request.askedBy", "request.name", "request.words"])
    .select(["request.createdAt", "request.answer", "request.answerWords", "request.answeredAt"])
    .where("request.personId", "=", personId)
    .orderBy("request.createdAt")
    .orderBy("request.id")
    .execute();
}

export async function exportTasks(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return noOne;
  return await trx
    .selectFrom("people.givenTask")
    .select(["name", "task", "way", "startsAt", "endsAt", "createdAt", "acceptedAt", "stoppedAt"])
    .where("personId", "=", personId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

export async function exportFirstYeses(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return noOne;
  return await trx
    .selectFrom("people.firstOfPair")
    .select(["task", "at"])
    .where("personId", "=", personId)
    .orderBy("at")
    .orderBy("subjectId")
    .execute();
}
