// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { raiseForRegion } from "../directory/raise.commands.ts";

/** A region that no house belongs to yet. Given its id, so that the same form makes one; says whether it is new. */
export async function addRegion(trx: Transaction, region: { id: string; name: string }): Promise<boolean> {
  const added = await trx
    .insertInto("network.region")
    .values(region)
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

export async function nameRegion(trx: Transaction, { id, name }: { id: string; name: string }): Promise<void> {
  await trx.updateTable("network.region").set({ name }).where("id", "=", id).execute();
  await raiseForRegion(trx, id);
}

/**
 * The house goes to this region, with what it offers itself and what its keepers and visitors said of that. What others
 * offer stays in the directory where it stands. For the house.
 */
export async function moveCentre(trx: Transaction, centreId: string, regionId: string): Promise<void> {
  const before = await trx
    .selectFrom("network.centre")
    .select(["organizationId", "regionId"])
    .where("id", "=", centreId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (before.regionId === regionId) return;
  await trx.updateTable("network.centre").set({ regionId }).where("id", "=", centreId).execute();
  await moveOrganization(trx, before.organizationId, regionId);
  await moveServices(trx, before.organizationId, regionId);
  await raiseForRegion(trx, before.regionId);
  await raiseForRegion(trx, regionId);
}

async function moveOrganization(trx: Transaction, organizationId: string, regionId: string): Promise<void> {
  await trx.updateTable("network.organization").set({ regionId }).where("id", "=", organizationId).execute();
  const tables = ["network.location", "network.keepingChoice", "network.keeper", "network.proposedChange"] as const;
  for (const table of tables) {
    await trx.updateTable(table).set({ regionId }).where("organizationId", "=", organizationId).execute();
  }
}

async function moveServices(trx: Transaction, organizationId: string, regionId: string): Promise<void> {
  const tables = ["network.serviceAtLocation", "network.checking", "network.watchedEntry", "network.remark"] as const;
  for (const table of tables) {
    await trx
      .updateTable(table)
      .set({ regionId })
      .where("serviceId", "in", (e) =>
        e.selectFrom("network.service").select("id").where("organizationId", "=", organizationId),
      )
      .execute();
  }
  await trx.updateTable("network.service").set({ regionId }).where("organizationId", "=", organizationId).execute();
}
