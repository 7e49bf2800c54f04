// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Database, Transaction } from "#platform/db";

const daysNoted = 2 * 365;

export async function noteClearing(
  trx: Transaction,
  aboutTable: string,
  cleared: ReadonlyMap<string | null, number>,
  now: Temporal.Instant,
): Promise<void> {
  if (cleared.size === 0) return;
  const lines = Array.from(cleared, ([centreId, rows]) => ({ at: now, aboutTable, centreId, cleared: rows }));
  await trx.insertInto("platform.clearing").values(lines).execute();
}

export async function removeOldClearings(db: Database, now: Temporal.Instant): Promise<void> {
  await db
    .deleteFrom("platform.clearing")
    .where("at", "<", now.subtract({ hours: daysNoted * 24 }))
    .execute();
}
