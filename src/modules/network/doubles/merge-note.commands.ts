// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { firstKept } from "./merged-thing.ts";
import type { MergedObject, MergeTable } from "./tables.ts";

export type NewMerge = Pick<MergeTable, "regionId" | "goesId" | "goesName" | "staysId" | "staysName" | "mergedAt">;

/** From here on each row that changes is noted with what it was, until `stopNoting`. */
export async function startNoting(trx: Transaction, object: MergedObject, merge: NewMerge): Promise<void> {
  const { id } = await trx
    .insertInto("network.merge")
    .values({ ...merge, object, undoneAt: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  await sql`select set_config('network.merging', ${id}, true)`.execute(trx);
}

export async function stopNoting(trx: Transaction): Promise<void> {
  await sql`select set_config('network.merging', '', true)`.execute(trx);
}

/** After this nothing is left of how it was. */
export async function forgetOldMerges(trx: Transaction, now: Temporal.Instant): Promise<void> {
  await trx.deleteFrom("network.merge").where("mergedAt", "<", firstKept(now)).execute();
}
