// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";

type TableOfDates = "programme.signUp" | "programme.missedDate" | "programme.headcount" | "programme.call";

/** What is about one date goes the day after it, at its centre. What is about no date stays. */
export async function clearDayAfter(trx: Transaction, table: TableOfDates, now: Temporal.Instant): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from ${sql.table(table)} as gone
    using programme.occurrence as occurrence join network.centre as centre on centre.id = occurrence.centre_id
    where occurrence.id = gone.occurrence_id and occurrence.ends_at <= ${midnight(now)}`.execute(trx);
  return Number(numAffectedRows ?? 0);
}

/** The last midnight at the centre; for a query that knows the `centre`. */
export function midnight(now: Temporal.Instant) {
  return sql<Temporal.Instant>`date_trunc('day', ${now}::timestamptz at time zone centre.time_zone) at time zone centre.time_zone`;
}
