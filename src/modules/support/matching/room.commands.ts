// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";

/** For the house: their turn came, and the next one's comes when they do not choose. */
export async function noteTold(trx: Transaction, requestIds: readonly string[], now: Temporal.Instant): Promise<void> {
  if (requestIds.length === 0) return;
  await trx.updateTable("support.request").set({ toldRoomAt: now }).where("id", "in", requestIds).execute();
}
