// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import { leftOut } from "../../src/platform/archive/left-out.ts";
import { listOwnTables } from "../support/own-tables.ts";

/** Per table how many rows there are and what they say together, of all that a back-up holds. */
export async function digestOf(pool: pg.Pool): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const table of (await listOwnTables(pool)).filter((one) => !(one in leftOut))) {
    const { rows: found } = await pool.query<{ digest: string }>(
      `select count(*) || ' rows, ' || coalesce(md5(string_agg(line, E'\\n' order by line collate "C")), 'none') as digest
       from (select to_jsonb(one)::text as line from ${table} as one) as lines`,
    );
    digests[table] = found[0]?.digest ?? "";
  }
  return digests;
}
