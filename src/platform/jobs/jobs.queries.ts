// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";

/** Jobs that should have begun before this moment and did not, and those that failed for good and are still kept. */
export async function countStuckJobs(
  db: Database,
  before: Temporal.Instant,
): Promise<{ late: number; failed: number }> {
  const { rows } = await sql<{ late: number; failed: number }>`
    select count(*) filter (where state in ('created', 'retry') and start_after < ${before})::int as late,
      count(*) filter (where state = 'failed')::int as failed
    from jobs.job`.execute(db);
  return rows[0] ?? { late: 0, failed: 0 };
}
