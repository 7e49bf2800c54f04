// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";

/** Until this transaction ends, what changes is what the source says; all else is kept as a correction of ours. */
export async function speakForSource(trx: Transaction): Promise<void> {
  await sql`select set_config('network.importing', 'yes', true)`.execute(trx);
}
