// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";
import type { Database, Transaction } from "#platform/db";
import type { CellKey } from "../../map/cell.ts";

export type Saying = Awaited<ReturnType<typeof listSayingsOf>>[number];
const mostShown = 200;
const daysLaidAside = 30;

/** What is said of one cell and holds, the newest in front, for everybody. */
export async function listSayingsOf(db: Database, regionId: string, { place, activity }: CellKey) {
  return await selectSayings(db, regionId)
    .where("saying.place", "=", place)
    .where("saying.activity", "=", activity)
    .where("saying.shownAt", "is not", null)
    .where("saying.endedOn", "is", null)
    .execute();
}

/** What nobody of the team has read yet. For a coordinator. */
export async function listUnread(trx: Transaction, regionId: string) {
  return await selectSayings(trx, regionId)
    .where("saying.shownAt", "is", null)
    .where("saying.endedOn", "is", null)
    .execute();
}

/** What stands on the map. For a coordinator. */
export async function listStanding(trx: Transaction, regionId: string) {
  return await selectSayings(trx, regionId)
    .where("saying.shownAt", "is not", null)
    .where("saying.endedOn", "is", null)
    .execute();
}

/** What was declined or taken back this month, and can still be shown. For a coordinator. */
export async function listLaidAside(trx: Transaction, regionId: string, today: string) {
  return await selectSayings(trx, regionId)
    .where("saying.endedBecause", "in", ["taken-back", "declined"])
    .where("saying.endedOn", ">", addDays(today, -daysLaidAside))
    .execute();
}

/** What an organization said behind its link and holds, read or not. For its keeper. */
export async function listOwnSayings(trx: Transaction, regionId: string, organizationId: string) {
  return await selectSayings(trx, regionId)
    .where("saying.organizationId", "=", organizationId)
    .where("saying.origin", "=", "keeper")
    .where("saying.endedOn", "is", null)
    .execute();
}

export async function hasSaying(trx: Transaction, regionId: string, sayingId: string): Promise<boolean> {
  const saying = await trx
    .selectFrom("region.saying")
    .select("id")
    .where("regionId", "=", regionId)
    .where("id", "=", sayingId)
    .executeTakeFirst();
  return saying !== undefined;
}

function selectSayings(db: Database, regionId: string) {
  return db
    .selectFrom("region.saying as saying")
    .leftJoin("network.organization as organization", "organization.id", "saying.organizationId")
    .select(["saying.id", "saying.place", "saying.activity", "saying.kind", "saying.words", "saying.who"])
    .select(["saying.fromOn", "saying.origin", "saying.saidOn", "saying.shownAt", "organization.name as organization"])
    .where("saying.regionId", "=", regionId)
    .orderBy("saying.createdAt", "desc")
    .orderBy("saying.id")
    .limit(mostShown);
}
