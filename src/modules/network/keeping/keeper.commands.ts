// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";

export type NewKeeper = {
  regionId: string;
  organizationId: string;
  name: string;
  email: string | null;
  language: string;
  formKey: string;
};
type Which = { regionId: string; organizationId: string; keeperId: string };

/** Gives an organization a link, by mail where there is an address. The same form gives the same link. */
export async function inviteKeeper(
  trx: Transaction,
  keeper: NewKeeper,
  centreId: string,
  now: Temporal.Instant,
): Promise<void> {
  const added = await trx
    .insertInto("network.keeper")
    .values({ ...keeper, invitedAt: now, lastSeenAt: null, remindedOn: null, withdrawnAt: null })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (added && keeper.email) await recordEvent(trx, "network.keeper-invited", added.id, centreId, now);
}

/** Whoever holds the link that was given can do nothing more with it. */
export async function withdrawKeeper(trx: Transaction, which: Which, now: Temporal.Instant): Promise<void> {
  await selectOpen(trx, which)
    .set((e) => ({ withdrawnAt: now, linkVersion: e("linkVersion", "+", 1) }))
    .execute();
}

/** Another link, of which the old one is worth nothing any more. */
export async function renewKeeper(
  trx: Transaction,
  which: Which,
  centreId: string,
  now: Temporal.Instant,
): Promise<void> {
  const renewed = await selectOpen(trx, which)
    .set((e) => ({ linkVersion: e("linkVersion", "+", 1), invitedAt: now }))
    .returning(["id", "email"])
    .executeTakeFirst();
  if (renewed?.email) await recordEvent(trx, "network.keeper-invited", renewed.id, centreId, now);
}

/** Acts as the keeper, who did something. Once a day is enough to know that the link is used. */
export async function seeKeeper(trx: Transaction, keeperId: string, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("network.keeper")
    .set({ lastSeenAt: now })
    .where("id", "=", keeperId)
    .where((e) => e.or([e("lastSeenAt", "is", null), e("lastSeenAt", "<", now.subtract({ hours: 24 }))]))
    .execute();
}

function selectOpen(trx: Transaction, { regionId, organizationId, keeperId }: Which) {
  return trx
    .updateTable("network.keeper")
    .where("id", "=", keeperId)
    .where("regionId", "=", regionId)
    .where("organizationId", "=", organizationId)
    .where("withdrawnAt", "is", null);
}
