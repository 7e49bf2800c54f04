// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";

/** A step of every command by which someone shows that an activity goes on. Raising the content version is the caller's. */
export async function setConfirmed(trx: Transaction, activityId: string, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("programme.activity")
    .set({ confirmedAt: now, confirmationAskedAt: null, unconfirmedAt: null, planningStoppedAt: null })
    .where("id", "=", activityId)
    .execute();
  await trx.deleteFrom("programme.confirmationCall").where("activityId", "=", activityId).execute();
}
