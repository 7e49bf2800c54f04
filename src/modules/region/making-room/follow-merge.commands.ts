// SPDX-License-Identifier: EUPL-1.2
import type { Merging } from "#modules/network";
import type { Transaction } from "#platform/db";

/** A place that opened stands in the directory under the entry that its own became. */
export async function followMergeOfPlaces(trx: Transaction, { oldId, intoId }: Merging): Promise<void> {
  await trx.updateTable("region.outsidePlace").set({ serviceId: intoId }).where("serviceId", "=", oldId).execute();
}
