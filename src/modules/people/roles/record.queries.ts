// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

export async function exportRoles(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
  return await trx
    .selectFrom("people.role as role")
    .innerJoin("network.organization as organization", "organization.id", "role.organizationId")
    .select(["organization.name as organization", "role.role", "role.startedAt", "role.pausedAt", "role.endedAt"])
    .where("role.personId", "=", personId)
    .orderBy("role.startedAt")
    .orderBy("role.id")
    .execute();
}

export async function exportRequests(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
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
