// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";

export type LogCheck = { checkedAt: Temporal.Instant; rows: number; brokenCentres: string[] };

/** Null where nobody looked yet. */
export async function findLogCheck(db: Database): Promise<LogCheck | null> {
  const check = await db
    .selectFrom("platform.logCheck")
    .select(["checkedAt", "rows", "brokenCentres"])
    .executeTakeFirst();
  return check ?? null;
}
