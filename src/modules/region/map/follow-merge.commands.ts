// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Merging } from "#modules/network";
import type { Transaction } from "#platform/db";

/** What was said of how sure something is goes along; where both said it, the one that stays has said it. */
export async function followMergeOnMap(trx: Transaction, { oldId, intoId }: Merging): Promise<void> {
  await sql`
    update region.securing as moved set organization_id = ${intoId}
    where organization_id = ${oldId} and not exists (select from region.securing as own
      where own.organization_id = ${intoId} and own.region_id = moved.region_id
        and own.municipality = moved.municipality and own.activity = moved.activity)`.execute(trx);
  await trx
    .updateTable("region.offering")
    .set({ organizationId: intoId })
    .where("organizationId", "=", oldId)
    .execute();
}
