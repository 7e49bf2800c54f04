// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";

/** Only one at a time works on a source; who was broken off lets go by itself. False when somebody else has it, or it stands still. */
export async function claimSourceIn(
  trx: Transaction,
  table: string,
  id: string,
  until: Temporal.Instant,
  now: Temporal.Instant,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update ${sql.table(table)} set claimed_until = ${until}
    where id = ${id} and paused_at is null and ${isUnclaimed(now)}`.execute(trx);
  return numAffectedRows === 1n;
}

/** Nobody works on it now. */
export function isUnclaimed(now: Temporal.Instant): RawBuilder<boolean> {
  return sql<boolean>`(claimed_until is null or claimed_until <= ${now})`;
}
