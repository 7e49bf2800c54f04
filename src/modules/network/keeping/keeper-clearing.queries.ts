// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

/** For the house. */
export async function listKeepersAbout(trx: Transaction, { email }: About): Promise<object[]> {
  if (!email) return [];
  return await trx
    .selectFrom("network.keeper as keeper")
    .innerJoin("network.organization as organization", "organization.id", "keeper.organizationId")
    .select([
      "organization.name as organization",
      "keeper.name",
      "keeper.email",
      "keeper.invitedAt",
      "keeper.lastSeenAt",
    ])
    .where((e) => e(e.fn<string>("lower", ["keeper.email"]), "=", email.toLowerCase()))
    .orderBy("keeper.invitedAt")
    .orderBy("keeper.id")
    .execute();
}
