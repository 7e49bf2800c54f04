// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";

/** Connects as the owner of the tables, as whoever looks at the chain does. */
export async function noteLogCheck(
  ownerDb: Database,
  found: { rows: number; brokenCentres: string[] },
  checkedAt: Temporal.Instant,
): Promise<void> {
  await ownerDb
    .insertInto("platform.logCheck")
    .values({ ...found, checkedAt })
    .onConflict((conflict) => conflict.column("single").doUpdateSet({ ...found, checkedAt }))
    .execute();
}
