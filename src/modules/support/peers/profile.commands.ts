// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { refreshAvailability } from "./availability.commands.ts";
import type { Profile } from "./profile.ts";

type Whose = { peerId: string; centreId: string };

/** Acts as the peer worker. */
export async function saveProfile(
  trx: Transaction,
  whose: Whose,
  profile: Profile,
  now: Temporal.Instant,
): Promise<void> {
  const { room, ratherNot, ratherNotWords, ...told } = profile;
  const key = { personId: whose.peerId, centreId: whose.centreId };
  const kept = { room, ratherNot, ratherNotWords };
  await trx
    .insertInto("support.peerProfile")
    .values({ ...key, ...told, changedAt: now })
    .onConflict((conflict) => conflict.columns(["personId", "centreId"]).doUpdateSet({ ...told, changedAt: now }))
    .execute();
  await trx
    .insertInto("support.peerRoom")
    .values({ ...key, ...kept })
    .onConflict((conflict) => conflict.columns(["personId", "centreId"]).doUpdateSet(kept))
    .execute();
  await refreshAvailability(trx, whose, now);
}

/** Acts as the peer worker: not proposed for now, or again. Nobody asks why. */
export async function rest(trx: Transaction, whose: Whose, now: Temporal.Instant): Promise<void> {
  await setResting(trx, whose, true, now);
}

export async function goOn(trx: Transaction, whose: Whose, now: Temporal.Instant): Promise<void> {
  await setResting(trx, whose, false, now);
}

async function setResting(trx: Transaction, whose: Whose, isPaused: boolean, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("support.peerRoom")
    .set({ isPaused })
    .where("personId", "=", whose.peerId)
    .where("centreId", "=", whose.centreId)
    .execute();
  await refreshAvailability(trx, whose, now);
}

/** Acts as the peer worker: who they walk along with stays, and they are proposed to nobody. */
export async function removeProfile(trx: Transaction, { peerId, centreId }: Whose): Promise<void> {
  await trx.deleteFrom("support.peerProfile").where("personId", "=", peerId).where("centreId", "=", centreId).execute();
}
