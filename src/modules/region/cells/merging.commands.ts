// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Merging } from "#modules/network";
import type { Transaction } from "#platform/db";

/** What two organizations said and took upon them is of the one that they became. Of two answers to one double the other's stays. */
export async function followMergeInCells(trx: Transaction, { oldId, intoId }: Merging): Promise<void> {
  await trx.updateTable("region.saying").set({ organizationId: intoId }).where("organizationId", "=", oldId).execute();
  await trx
    .updateTable("region.commitmentParty")
    .set({ organizationId: intoId })
    .where("organizationId", "=", oldId)
    .execute();
  await sql`delete from region.double_party as old where organization_id = ${oldId} and exists
    (select from region.double_party where double_id = old.double_id and organization_id = ${intoId})`.execute(trx);
  await trx
    .updateTable("region.doubleParty")
    .set({ organizationId: intoId })
    .where("organizationId", "=", oldId)
    .execute();
}
