// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import { leftOut } from "../../src/platform/archive/left-out.ts";

/** Per table how many rows there are and what they say together, of all that a back-up holds. */
export async function digestOf(pool: pg.Pool): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ table: string }>(
    `select schemaname || '.' || tablename as table from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema', 'jobs') order by 1`,
  );
  const digests: Record<string, string> = {};
  for (const { table } of rows.filter((row) => !(row.table in leftOut))) {
    const [schema, name] = table.split(".");
    const { rows: found } = await pool.query<{ digest: string }>(
      `select count(*) || ' rows, ' || coalesce(md5(string_agg(line, E'\\n' order by line collate "C")), 'none') as digest
       from (select to_jsonb(one)::text as line from "${schema}"."${name}" as one) as lines`,
    );
    digests[table] = found[0]?.digest ?? "";
  }
  return digests;
}
