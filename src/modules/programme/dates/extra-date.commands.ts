// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

/** A date that was added by hand goes by the key of its form, so that the same form adds it once. */
export async function giveId(
  trx: Transaction,
  { activityId, startsLocal, id }: { activityId: string; startsLocal: string; id: string },
): Promise<void> {
  await trx
    .updateTable("programme.occurrence")
    .set({ id })
    .where("activityId", "=", activityId)
    .where("originalLocal", "=", startsLocal)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("programme.occurrence as other").select("other.id").where("other.id", "=", id))),
    )
    .execute();
}
