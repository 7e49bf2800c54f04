// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { type ActivityCode, isActivity } from "./activities.ts";

/** What one organization does in one municipality. */
export type Doing = { organizationId: string; activity: ActivityCode; municipality: string };

export type SecuredDoing = Awaited<ReturnType<typeof findDoing>>;

/** With what was said of it; undefined where this organization does no such thing there. */
export async function findDoing(db: Database, regionId: string, { organizationId, activity, municipality }: Doing) {
  return await selectDoings(db, regionId, organizationId)
    .where("offering.activity", "=", activity)
    .where("offering.municipality", "=", municipality)
    .executeTakeFirst();
}

/** All that an organization does in the municipalities of this region. */
export async function listDoings(db: Database, regionId: string, organizationId: string) {
  const rows = await selectDoings(db, regionId, organizationId).execute();
  return rows.flatMap(({ activity, ...row }) => (isActivity(activity) ? [{ activity, ...row }] : []));
}

function selectDoings(db: Database, regionId: string, organizationId: string) {
  return db
    .selectFrom("region.offering as offering")
    .innerJoin("network.organization as organization", "organization.id", "offering.organizationId")
    .leftJoin("region.securing as securing", (join) =>
      join
        .onRef("securing.regionId", "=", "offering.regionId")
        .onRef("securing.organizationId", "=", "offering.organizationId")
        .onRef("securing.municipality", "=", "offering.municipality")
        .onRef("securing.activity", "=", "offering.activity"),
    )
    .select(["offering.activity", "offering.municipality", "organization.name as organizationName"])
    .select(["securing.untilOn", "securing.payer", "securing.saidOn"])
    .distinct()
    .where("offering.regionId", "=", regionId)
    .where("offering.organizationId", "=", organizationId)
    .where("offering.municipality", "is not", null)
    .orderBy("offering.municipality")
    .orderBy("offering.activity");
}
