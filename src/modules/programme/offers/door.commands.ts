// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";

/** Gives a partner a link, or one again after it was withdrawn. Giving it twice is the same link. */
export async function openDoor(
  trx: Transaction,
  { centreId, organizationId }: { centreId: string; organizationId: string },
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .insertInto("programme.partnerDoor")
    .values({ centreId, organizationId, openedAt: now, withdrawnAt: null })
    .onConflict((conflict) => conflict.columns(["centreId", "organizationId"]).doUpdateSet({ withdrawnAt: null }))
    .execute();
}

/** Whoever holds the link that was given can do nothing more with it, also when a new one is given. */
export async function withdrawDoor(
  trx: Transaction,
  { centreId, organizationId }: { centreId: string; organizationId: string },
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .updateTable("programme.partnerDoor")
    .set((e) => ({ withdrawnAt: now, linkVersion: e("linkVersion", "+", 1) }))
    .where("centreId", "=", centreId)
    .where("organizationId", "=", organizationId)
    .where("withdrawnAt", "is", null)
    .execute();
}
