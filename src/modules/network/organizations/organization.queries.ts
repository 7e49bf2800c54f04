// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import type { Organization } from "./organization.ts";
import { firstPhoneOf } from "./phone.queries.ts";

/** Whom the houses of this installation work with; all of them share these. What is only in the directory is none. */
export async function listPartners(db: Database): Promise<Organization[]> {
  return await selectPartners(db)
    .where("organization.isPartner", "=", true)
    .orderBy("organization.name")
    .orderBy("organization.id")
    .execute();
}

export async function findPartner(db: Database, id: string): Promise<Organization | null> {
  const partner = await selectPartners(db).where("organization.id", "=", id).executeTakeFirst();
  return partner ?? null;
}

/** Who can offer an activity at this centre: the house itself first, then its partners. */
export async function listOfferers(db: Database, centreId: string): Promise<{ id: string; name: string }[]> {
  const own = await db
    .selectFrom("network.centre as centre")
    .innerJoin("network.organization as organization", "organization.id", "centre.organizationId")
    .select(["organization.id", "organization.name"])
    .where("centre.id", "=", centreId)
    .orderBy("organization.id")
    .execute();
  const partners = await listPartners(db);
  return [...own, ...partners.map(({ id, name }) => ({ id, name }))];
}

function selectPartners(db: Database) {
  return db
    .selectFrom("network.organization as organization")
    .select((e) => [
      "organization.id",
      "organization.name",
      "organization.description",
      "organization.website",
      "organization.email",
      firstPhoneOf(e.ref("organization.id")).as("phone"),
    ])
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("network.centre as centre")
            .select("centre.id")
            .whereRef("centre.organizationId", "=", "organization.id"),
        ),
      ),
    );
}

const mostNames = 500;

/** What organizations of which the directory shows something call themselves; as many as one list holds. */
export async function listOrganizationNames(db: Database, regionId: string): Promise<string[]> {
  const found = await db
    .selectFrom("network.organization as organization")
    .select("organization.name")
    .distinct()
    .where("organization.regionId", "=", regionId)
    .where((e) =>
      e.exists(
        e
          .selectFrom("network.service as service")
          .select("service.id")
          .whereRef("service.organizationId", "=", "organization.id")
          .where("service.hiddenAt", "is", null)
          .where("service.status", "in", ["active", "temporarily closed"]),
      ),
    )
    .orderBy("organization.name")
    .limit(mostNames)
    .execute();
  return found.map(({ name }) => name);
}
