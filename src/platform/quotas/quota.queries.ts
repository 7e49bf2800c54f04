// SPDX-License-Identifier: EUPL-1.2
import type { Database, Transaction } from "#platform/db";
import { type Limits, ordinaryLimits } from "./quota.ts";
import type { QuotaKind } from "./tables.ts";

export async function findLimits(db: Database | Transaction, centreId: string): Promise<Limits> {
  const rows = await db
    .selectFrom("platform.quota")
    .select(["kind", "most"])
    .where("centreId", "=", centreId)
    .orderBy("kind")
    .execute();
  return { ...ordinaryLimits, ...Object.fromEntries(rows.map(({ kind, most }) => [kind, most])) };
}

/**
 * How much of this kind a centre may still add; nothing left is 0. Whoever owns the table says how much is in use. Two
 * at once may both find the last room: a limit guards a machine, not a promise to people.
 */
export async function roomLeft(
  db: Database | Transaction,
  centreId: string,
  kind: QuotaKind,
  inUse: number,
): Promise<number> {
  const limits = await findLimits(db, centreId);
  return Math.max(0, limits[kind] - inUse);
}
