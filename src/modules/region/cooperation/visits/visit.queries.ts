// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

export type Visit = Awaited<ReturnType<typeof listVisits>>[number];

/** The newest in front. For the team and for organizations behind their link. */
export async function listVisits(db: Database, regionId: string) {
  return await selectVisits(db, regionId).execute();
}

export async function listVisitsForEveryone(db: Database, regionId: string) {
  return await selectVisits(db, regionId).where("visit.readers", "=", "everyone").execute();
}

export async function findVisit(db: Database, regionId: string, id: string) {
  return await selectVisits(db, regionId).where("visit.id", "=", id).executeTakeFirst();
}

function selectVisits(db: Database, regionId: string) {
  return db
    .selectFrom("region.mutualVisit as visit")
    .innerJoin("network.organization as visitor", "visitor.id", "visit.fromId")
    .innerJoin("network.organization as host", "host.id", "visit.toId")
    .select(["visit.id", "visit.fromId", "visit.toId", "visit.visitedOn", "visit.struck", "visit.next"])
    .select(["visit.readers", "visitor.name as from", "host.name as to"])
    .where("visit.regionId", "=", regionId)
    .orderBy("visit.visitedOn", "desc")
    .orderBy("visit.id");
}
