// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import { listOwnTables } from "../support/own-tables.ts";

export type Row = Record<string, unknown>;
export type Rows = Record<string, Row[]>;
/** Per table the rows that came, and those that are no longer as they were. */
export type Changes = { came: Rows; went: Rows };

// Counters of traffic and version, links and codes that were asked for, what triggers derive, and what was there
// before anybody came.
const leftOut =
  /^(platform\.(installed|migration|migration_lock|rate_count|content_version)|people\.reading_(chain|link|end)|programme\.(kind|word|activity_word|short_code)|identity\.verification)$/;

/** All rows of the installation without ids, keys, times of writing, fixed facts and what is empty: what people would call its state. */
export async function readRows(pool: pg.Pool): Promise<Rows> {
  await untilQuiet(pool);
  const rows: Rows = {};
  for (const { table, keys } of await listTables(pool)) {
    const found = await pool.query<{ row: Row }>(`select to_jsonb(one) - $1::text[] as row from ${table} as one`, [
      keys,
    ]);
    rows[table] = found.rows.map(({ row }) => withoutEmpty(row));
  }
  return rows;
}

export function compareRows(before: Rows, after: Rows): Changes {
  const [came, went]: [Rows, Rows] = [{}, {}];
  for (const table of Object.keys(after)) {
    const extra = subtract(after[table] ?? [], before[table] ?? []);
    const missing = subtract(before[table] ?? [], after[table] ?? []);
    if (extra.length > 0) came[table] = extra;
    if (missing.length > 0) went[table] = missing;
  }
  return { came, went };
}

function subtract(rows: readonly Row[], others: readonly Row[]): Row[] {
  const left = others.map(asText);
  return rows.filter((row) => {
    const at = left.indexOf(asText(row));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The order in which people write them down does not matter. */
export function inOrder(rows: Rows): Rows {
  const sorted = (found: Row[]) => found.toSorted((one, other) => (asText(one) < asText(other) ? -1 : 1));
  return Object.fromEntries(Object.entries(rows).map(([table, found]) => [table, sorted(found)]));
}

function asText(row: Row): string {
  return JSON.stringify(Object.entries(row).toSorted());
}

async function listTables(pool: pg.Pool): Promise<{ table: string; keys: string[] }[]> {
  const { rows } = await pool.query<{ table: string; keys: string[] }>(
    `select format('%I.%I', table_schema, table_name) as table,
       coalesce(array_agg(column_name::text) filter (where data_type in ('uuid', 'bytea', 'bigint', 'timestamp with time zone')
         or column_name in ('token', 'identifier', 'value', 'body', 'once_key', 'report', 'choice', 'brought_in', 'source', 'uid',
           'zone', 'time_zone', 'original_local', 'link_version', 'location_type', 'address_type', 'country')), '{}') as keys
     from information_schema.columns
     where format('%I.%I', table_schema, table_name) = any ($1)
     group by 1 order by 1`,
    [(await listOwnTables(pool)).filter((table) => !leftOut.test(table))],
  );
  return rows;
}

function withoutEmpty(row: Row): Row {
  const isEmpty = (value: unknown) => !value || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value)));
}

/** Events and messages are handled by jobs, a moment after the page was answered. */
export async function untilQuiet(pool: pg.Pool): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const { rows } = await pool.query<{ count: number }>(
      `select count(*)::int as count from jobs.job
       where name not like '\\_\\_pgboss%' and state in ('created', 'retry', 'active') and start_after <= now()`,
    );
    if (rows[0]?.count === 0) return;
    await wait(100);
  }
  throw new Error("Jobs kept running for half a minute.");
}
