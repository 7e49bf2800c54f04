// SPDX-License-Identifier: EUPL-1.2
import type { Merging } from "#modules/network";
import type { Transaction } from "#platform/db";

/** What an organization wrote as a municipality, and that it is one, is of the one that it became. */
export async function followMergeInMeeting(trx: Transaction, { oldId, intoId }: Merging): Promise<void> {
  for (const table of ["region.municipalityLine", "region.municipalityDesk"] as const) {
    await trx.updateTable(table).set({ organizationId: intoId }).where("organizationId", "=", oldId).execute();
  }
}
