// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { erasedMark } from "./erased-mark.ts";

/** Remembers a row that somebody had erased, by a hash of its random id: for a back-up that still has it. */
export async function noteErased(trx: Transaction, id: string, { keepsSignUps }: { keepsSignUps: boolean }) {
  await trx
    .insertInto("platform.erased")
    .values({ mark: erasedMark(id), keepsSignUps })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What came back with an older back-up is gone again. */
export async function endDueErasures(trx: Transaction): Promise<void> {
  await trx.updateTable("platform.erased").set({ isDue: false }).where("isDue", "=", true).execute();
}
