// SPDX-License-Identifier: EUPL-1.2
import type { Database, Transaction } from "#platform/db";

export type Keeper = NonNullable<Awaited<ReturnType<typeof findKeeper>>>;

/** Acts as the keeper: an open link of this region, with whose it is. */
export async function findKeeper(trx: Transaction, regionId: string, keeperId: string) {
  return await trx
    .selectFrom("network.keeper as keeper")
    .innerJoin("network.organization as organization", "organization.id", "keeper.organizationId")
    .select(["keeper.id", "keeper.organizationId", "keeper.regionId", "keeper.linkVersion", "keeper.name"])
    .select("organization.name as organization")
    .where("keeper.id", "=", keeperId)
    .where("keeper.regionId", "=", regionId)
    .where("keeper.withdrawnAt", "is", null)
    .executeTakeFirst();
}

/** The links that stand open, for the team. */
export async function listKeepers(trx: Transaction, regionId: string, organizationId: string) {
  return await trx
    .selectFrom("network.keeper")
    .select(["id", "name", "email", "linkVersion", "lastSeenAt", "invitedAt"])
    .where("regionId", "=", regionId)
    .where("organizationId", "=", organizationId)
    .where("withdrawnAt", "is", null)
    .orderBy("invitedAt")
    .orderBy("id")
    .execute();
}

/** Also when it was withdrawn before: twice is once. For the team. */
export async function hasKeeper(
  trx: Transaction,
  { regionId, organizationId, keeperId }: { regionId: string; organizationId: string; keeperId: string },
): Promise<boolean> {
  const keeper = await trx
    .selectFrom("network.keeper")
    .select("id")
    .where("id", "=", keeperId)
    .where("regionId", "=", regionId)
    .where("organizationId", "=", organizationId)
    .executeTakeFirst();
  return keeper !== undefined;
}

/** Entries of one organization, whatever hides them, by name; what has ended stands last. */
export async function listOwnEntries(db: Database, regionId: string, organizationId: string) {
  return await db
    .selectFrom("network.service")
    .select(["id", "name", "status", "hiddenAt"])
    .where("regionId", "=", regionId)
    .where("organizationId", "=", organizationId)
    .orderBy((e) => e("status", "in", ["inactive", "defunct"]))
    .orderBy("name")
    .orderBy("id")
    .execute();
}
