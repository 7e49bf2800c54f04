// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

/** Several questions that see the same moment: a date that moves meanwhile is neither missed nor seen twice. */
export async function inOneReading<Result>(db: Database, work: (trx: Database) => Promise<Result>): Promise<Result> {
  return await db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (trx) => await work(trx));
}
