// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";

/** Every table of the platform and the modules, in the spelling of PostgreSQL; those of a library, like its jobs, are not ours. */
export async function listOwnTables(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ table: string }>(
    `select format('%I.%I', schemaname, tablename) as table from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema', 'public', 'jobs') order by 1`,
  );
  return rows.map(({ table }) => table);
}
