// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import type { LastCheck } from "./check.ts";

/** Also of an entry from elsewhere, of which only the day is known. */
export async function findLastCheck(db: Database, serviceId: string): Promise<LastCheck> {
  const [row, last] = [await findWatched(db, serviceId), (await selectChecks(db, serviceId).limit(1).execute())[0]];
  const standing = { staleOn: row?.staleOn ?? null, unkeptOn: row?.unkeptOn ?? null };
  const assured = row?.assuredDate ?? null;
  if (!last || (assured !== null && assured > last.checkedOn)) {
    return { checkedOn: assured, way: null, by: null, ...standing };
  }
  const by = last.way === "keeper" ? last.organization : (last.house ?? last.organization);
  return { checkedOn: last.checkedOn, way: last.way, by, ...standing };
}

async function findWatched(db: Database, serviceId: string) {
  return await db
    .selectFrom("network.service as service")
    .leftJoin("network.watchedEntry as watched", "watched.serviceId", "service.id")
    .select(["service.assuredDate", "watched.staleOn", "watched.unkeptOn"])
    .where("service.id", "=", serviceId)
    .executeTakeFirst();
}

/** With what was written along, for whoever keeps the directory. */
export async function listChecks(db: Database, serviceId: string) {
  return await selectChecks(db, serviceId).limit(50).execute();
}

function selectChecks(db: Database, serviceId: string) {
  return db
    .selectFrom("network.checking as checking")
    .leftJoin("network.organization as organization", "organization.id", "checking.organizationId")
    .leftJoin("network.centre as centre", "centre.id", "checking.centreId")
    .leftJoin("network.organization as house", "house.id", "centre.organizationId")
    .select(["checking.checkedOn", "checking.way", "checking.remark"])
    .select(["organization.name as organization", "house.name as house"])
    .where("checking.serviceId", "=", serviceId)
    .orderBy("checking.checkedOn", "desc")
    .orderBy((e) => e("checking.way", "=", "visited"), "desc")
    .orderBy("checking.id");
}
