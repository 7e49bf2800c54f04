// SPDX-License-Identifier: EUPL-1.2
import type { Merging } from "#modules/network";
import type { Transaction } from "#platform/db";

/** Two organizations turned out to be one: what each agreed, brought or told is from now on of the one that stays. */
export async function followMergeInCooperation(trx: Transaction, { oldId, intoId }: Merging): Promise<void> {
  await dropDoubleParties(trx, oldId, intoId);
  await dropDoubleMembers(trx, oldId, intoId);
  for (const table of ["region.covenantParty", "region.networkTableMember"] as const) {
    await trx.updateTable(table).set({ organizationId: intoId }).where("organizationId", "=", oldId).execute();
  }
  for (const table of ["region.agendaPoint", "region.tableAction"] as const) {
    await trx.updateTable(table).set({ organizationId: intoId }).where("organizationId", "=", oldId).execute();
  }
  for (const table of ["region.mutualVisit", "region.referralWay"] as const) {
    await moveBetweenTwo(trx, table, oldId, intoId);
  }
  await trx.updateTable("region.placeVisit").set({ byId: intoId }).where("byId", "=", oldId).execute();
}

/** The one that stays keeps its own promise. */
async function dropDoubleParties(trx: Transaction, oldId: string, intoId: string): Promise<void> {
  await trx
    .deleteFrom("region.covenantParty")
    .where("organizationId", "=", oldId)
    .where("covenantId", "in", (e) =>
      e.selectFrom("region.covenantParty as own").select("own.covenantId").where("own.organizationId", "=", intoId),
    )
    .execute();
}

async function dropDoubleMembers(trx: Transaction, oldId: string, intoId: string): Promise<void> {
  await trx
    .deleteFrom("region.networkTableMember")
    .where("organizationId", "=", oldId)
    .where("tableId", "in", (e) =>
      e.selectFrom("region.networkTableMember as own").select("own.tableId").where("own.organizationId", "=", intoId),
    )
    .execute();
}

/** What was between these two is within one organization now, and goes. */
async function moveBetweenTwo(
  trx: Transaction,
  table: "region.mutualVisit" | "region.referralWay",
  oldId: string,
  intoId: string,
): Promise<void> {
  const both = [oldId, intoId];
  await trx.deleteFrom(table).where("fromId", "in", both).where("toId", "in", both).execute();
  await trx.updateTable(table).set({ fromId: intoId }).where("fromId", "=", oldId).execute();
  await trx.updateTable(table).set({ toId: intoId }).where("toId", "=", oldId).execute();
}
