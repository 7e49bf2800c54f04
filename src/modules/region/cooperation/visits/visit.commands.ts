// SPDX-License-Identifier: EUPL-1.2
import { raiseForRegion } from "#modules/network";
import type { Transaction } from "#platform/db";
import type { VisitReaders } from "../tables.ts";

type VisitFacts = {
  fromId: string;
  toId: string;
  visitedOn: string;
  struck: string;
  next: string;
  readers: VisitReaders;
};

/** The same form tells the same visit. */
export async function tellVisit(
  trx: Transaction,
  visit: VisitFacts & { regionId: string; formKey: string },
): Promise<void> {
  await trx
    .insertInto("region.mutualVisit")
    .values(visit)
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
  await raiseForRegion(trx, visit.regionId);
}

export async function changeVisit(trx: Transaction, regionId: string, id: string, facts: VisitFacts): Promise<void> {
  await trx
    .updateTable("region.mutualVisit")
    .set(facts)
    .where("id", "=", id)
    .where("regionId", "=", regionId)
    .execute();
  await raiseForRegion(trx, regionId);
}

export async function removeVisit(trx: Transaction, regionId: string, id: string): Promise<void> {
  await trx.deleteFrom("region.mutualVisit").where("id", "=", id).where("regionId", "=", regionId).execute();
  await raiseForRegion(trx, regionId);
}
