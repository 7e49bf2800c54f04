// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

/** Houses that ask to belong here, the oldest question in front. */
export async function listJoinings(db: Database, regionId: string): Promise<{ id: string; house: string }[]> {
  return await db
    .selectFrom("region.joining as joining")
    .innerJoin("network.centre as centre", "centre.id", "joining.centreId")
    .innerJoin("network.organization as organization", "organization.id", "centre.organizationId")
    .select(["joining.id", "organization.name as house"])
    .where("joining.regionId", "=", regionId)
    .where("joining.answeredAt", "is", null)
    .orderBy("joining.askedAt")
    .orderBy("joining.id")
    .execute();
}

/** Whatever became of it. */
export async function hasJoining(db: Database, regionId: string, id: string): Promise<boolean> {
  const found = await db
    .selectFrom("region.joining")
    .select("id")
    .where("regionId", "=", regionId)
    .where("id", "=", id)
    .executeTakeFirst();
  return found !== undefined;
}

/** What this house asked last, and what was said to it. */
export async function findOwnJoining(db: Database, centreId: string) {
  return await db
    .selectFrom("region.joining as joining")
    .innerJoin("network.region as region", "region.id", "joining.regionId")
    .select(["joining.regionId", "region.name as region", "joining.answer"])
    .where("joining.centreId", "=", centreId)
    .orderBy("joining.askedAt", "desc")
    .orderBy("joining.id")
    .executeTakeFirst();
}
