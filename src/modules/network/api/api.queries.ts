// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";
import { shownServices } from "../entries/summaries.queries.ts";

type Part = { after: string | undefined; count: number };

/** Whoever offers something that is shown, by their ids. */
export async function listOrganizations(db: Database, regionId: string, { after, count }: Part) {
  return await organizationsWithEntries(db, regionId)
    .$if(after !== undefined, (query) => query.where("organization.id", ">", after ?? ""))
    .limit(count)
    .execute();
}

export async function findOrganization(db: Database, regionId: string, id: string) {
  return await organizationsWithEntries(db, regionId).where("organization.id", "=", id).executeTakeFirst();
}

function organizationsWithEntries(db: Database, regionId: string) {
  return shownServices(db, regionId)
    .innerJoin("network.organization as organization", "organization.id", "service.organizationId")
    .select(["organization.id", "organization.name", "organization.description"])
    .select(["organization.website", "organization.email"])
    .select((e) => e.fn.countAll<number>().as("entries"))
    .groupBy("organization.id")
    .orderBy("organization.id");
}

/** When each entry was last looked at, and how; never by which person. */
export async function listChecks(db: Database, regionId: string, { after, count }: Part) {
  return await shownServices(db, regionId)
    .select(["service.id as entry", "service.assuredDate as checkedOn"])
    .select((e) =>
      e
        .selectFrom("network.checking as checking")
        .select("checking.way")
        .whereRef("checking.serviceId", "=", "service.id")
        .whereRef("checking.checkedOn", "=", "service.assuredDate")
        .orderBy("checking.id", "desc")
        .limit(1)
        .as("way"),
    )
    .$if(after !== undefined, (query) => query.where("service.id", ">", after ?? ""))
    .orderBy("service.id")
    .limit(count)
    .execute();
}

/** Our own terms: the same in every region. */
export async function listOwnTerms(db: Database) {
  return await db
    .selectFrom("network.taxonomyTerm as term")
    .innerJoin("network.taxonomy as taxonomy", "taxonomy.id", "term.taxonomyId")
    .select(["term.id", "term.code", "term.name", "term.parentId", "term.taxonomyId"])
    .where("term.regionId", "is", null)
    .where(sql<boolean>`term.code is not null`)
    .orderBy("taxonomy.position")
    .orderBy("taxonomy.id")
    .orderBy("term.position")
    .orderBy("term.id")
    .execute();
}
