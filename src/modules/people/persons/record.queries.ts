// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

const noOne: object[] = [];

export async function exportPerson(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return noOne;
  return await trx
    .selectFrom("people.person")
    .select(["name", "language", "createdAt"])
    .where("id", "=", personId)
    .orderBy("id")
    .execute();
}

export async function exportRoles(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return noOne;
  return await trx
    .selectFrom("people.role as role")
    .innerJoin("network.organization as organization", "organization.id", "role.organizationId")
    .select(["organization.name as organization", "role.role", "role.startedAt", "role.pausedAt", "role.endedAt"])
    .where("role.personId", "=", personId)
    .orderBy("role.startedAt")
    .orderBy("role.id")
    .execute();
}
