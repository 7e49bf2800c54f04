// SPDX-License-Identifier: EUPL-1.2
import type { Erased } from "#platform/archive";
import type { Database, Transaction } from "#platform/db";

export async function listErasures(db: Database): Promise<Erased[]> {
  return await db.selectFrom("platform.erased").select(["mark", "keepsSignUps"]).orderBy("mark").execute();
}

/** What a restored back-up may have brought back. */
export async function listDueErasures(trx: Transaction): Promise<Erased[]> {
  return await trx
    .selectFrom("platform.erased")
    .select(["mark", "keepsSignUps"])
    .where("isDue", "=", true)
    .orderBy("mark")
    .execute();
}
