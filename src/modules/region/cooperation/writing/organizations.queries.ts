// SPDX-License-Identifier: EUPL-1.2
import type { Database, Transaction } from "#platform/db";

export type NamedOrganization = { id: string; name: string };

/**
 * With whom a region works together: its houses, their partners, and who holds a link of its own, as far as whoever asks
 * may know of that link. By name.
 */
export async function listOrganizations(trx: Transaction, regionId: string): Promise<NamedOrganization[]> {
  return await trx
    .selectFrom("network.organization as organization")
    .select(["organization.id", "organization.name"])
    .where("organization.regionId", "=", regionId)
    .where((e) =>
      e.or([
        e("organization.isPartner", "=", true),
        e.exists(
          e
            .selectFrom("network.centre as centre")
            .select("centre.id")
            .whereRef("centre.organizationId", "=", "organization.id"),
        ),
        e.exists(
          e
            .selectFrom("network.keeper as keeper")
            .select("keeper.id")
            .whereRef("keeper.organizationId", "=", "organization.id")
            .where("keeper.withdrawnAt", "is", null),
        ),
      ]),
    )
    .orderBy("organization.name")
    .orderBy("organization.id")
    .execute();
}

/** The organization that this house is. */
export async function getOwnOrganization(db: Database, centreId: string): Promise<string> {
  const { organizationId } = await db
    .selectFrom("network.centre")
    .select("organizationId")
    .where("id", "=", centreId)
    .executeTakeFirstOrThrow();
  return organizationId;
}
