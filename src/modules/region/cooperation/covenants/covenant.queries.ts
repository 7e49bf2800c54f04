// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

export type Covenant = NonNullable<Awaited<ReturnType<typeof findCovenant>>>;
export type Version = Awaited<ReturnType<typeof listVersions>>[number];
export type Party = Awaited<ReturnType<typeof listParties>>[number];

export async function findCovenant(db: Database, regionId: string, id: string) {
  return await selectCovenants(db, regionId).where("id", "=", id).executeTakeFirst();
}

/** By title; those that are not shown too. For the team. */
export async function listCovenants(db: Database, regionId: string) {
  return await selectCovenants(db, regionId).orderBy("title").orderBy("id").execute();
}

export async function listShownCovenants(db: Database, regionId: string) {
  return await selectCovenants(db, regionId).where("shownAt", "is not", null).orderBy("title").orderBy("id").execute();
}

/** To which this organization is a party, shown or not. */
export async function listCovenantsOf(db: Database, regionId: string, organizationId: string) {
  return await selectCovenants(db, regionId)
    .where((e) =>
      e.exists(
        e
          .selectFrom("region.covenantParty as party")
          .select("party.id")
          .whereRef("party.covenantId", "=", "region.covenant.id")
          .where("party.organizationId", "=", organizationId),
      ),
    )
    .orderBy("title")
    .orderBy("id")
    .execute();
}

/** The newest in front. */
export async function listVersions(db: Database, covenantId: string) {
  return await db
    .selectFrom("region.covenantVersion")
    .select(["number", "body", "fromOn"])
    .where("covenantId", "=", covenantId)
    .orderBy("number", "desc")
    .execute();
}

export async function listParties(db: Database, covenantId: string) {
  return await db
    .selectFrom("region.covenantParty as party")
    .innerJoin("network.organization as organization", "organization.id", "party.organizationId")
    .select(["party.id", "party.organizationId", "organization.name", "party.promise", "party.promisedOn"])
    .select(["party.signedVersion", "party.signedOn", "party.signedUntil"])
    .where("party.covenantId", "=", covenantId)
    .orderBy("organization.name")
    .orderBy("party.id")
    .execute();
}

function selectCovenants(db: Database, regionId: string) {
  return db.selectFrom("region.covenant").select(["id", "title", "shownAt"]).where("regionId", "=", regionId);
}
