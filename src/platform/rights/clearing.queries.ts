// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Database, Transaction } from "#platform/db";

/** All rows of a table, by centre; under null those of a table that is of no centre. For the house. */
export async function countPerCentre(trx: Transaction, table: string): Promise<Map<string | null, number>> {
  const { rows: columns } = await sql<{ there: boolean }>`
    select exists (select from pg_attribute where attrelid = ${table}::regclass and attname = 'centre_id'
      and not attisdropped) as there`.execute(trx);
  const centre = columns[0]?.there ? sql`centre_id` : sql`null::uuid`;
  const { rows } = await sql<{ centreId: string | null; rows: number }>`
    select ${centre} as centre_id, count(*) as rows from ${sql.table(table)} group by 1 order by 1`.execute(trx);
  return new Map(rows.map(({ centreId, rows }) => [centreId, rows]));
}

export type Clearing = { at: Temporal.Instant; aboutTable: string; cleared: number };

/** What left by itself at this centre, and of what is of no centre; the latest first. */
export async function listClearings(db: Database, centreId: string): Promise<Clearing[]> {
  return await db
    .selectFrom("platform.clearing")
    .select(["at", "aboutTable", "cleared"])
    .where((e) => e.or([e("centreId", "=", centreId), e("centreId", "is", null)]))
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(100)
    .execute();
}
