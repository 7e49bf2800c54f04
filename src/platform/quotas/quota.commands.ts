// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { Limits } from "./quota.ts";
import type { QuotaKind } from "./tables.ts";

/** What is there already stays, also where it is more than this. */
export async function setLimits(trx: Transaction, centreId: string, limits: Limits): Promise<void> {
  const kinds: QuotaKind[] = ["activities", "sources", "pictures"];
  await trx
    .insertInto("platform.quota")
    .values(kinds.map((kind) => ({ centreId, kind, most: limits[kind] })))
    .onConflict((conflict) =>
      conflict.columns(["centreId", "kind"]).doUpdateSet((e) => ({ most: e.ref("excluded.most") })),
    )
    .execute();
}
