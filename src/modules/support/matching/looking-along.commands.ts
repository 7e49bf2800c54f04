// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";

/** From now on whoever coordinates may read this request, to look along for who fits. */
export async function letTeamLookAlong(trx: Transaction, requestId: string, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("support.request")
    .set((e) => ({ askedTeamAt: e.fn.coalesce("askedTeamAt", e.val(now)) }))
    .where("id", "=", requestId)
    .execute();
}

export async function chooseOneself(trx: Transaction, requestId: string): Promise<void> {
  await trx.updateTable("support.request").set({ askedTeamAt: null }).where("id", "=", requestId).execute();
}

/** They wish to hear as soon as somebody who fits has room. */
export async function waitForRoom(trx: Transaction, requestId: string, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("support.request")
    .set({ waitsForRoomAt: now, toldRoomAt: null })
    .where("id", "=", requestId)
    .where((e) => e.or([e("waitsForRoomAt", "is", null), e("toldRoomAt", "is not", null)]))
    .execute();
}

export async function stopWaitingForRoom(trx: Transaction, requestId: string): Promise<void> {
  await trx.updateTable("support.request").set({ waitsForRoomAt: null }).where("id", "=", requestId).execute();
}
