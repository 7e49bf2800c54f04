// SPDX-License-Identifier: EUPL-1.2
import pg from "pg";
import { jobsSchema, jobsToBeDone, leftOut } from "./left-out.ts";

export type Table = {
  /** "programme.sign_up" */
  name: string;
  /** Without those that the database computes. */
  columns: string[];
  /** Everything in it, as it lies on the disk: sorting took as long as the rest of a back-up. */
  select: string;
  hasForcedSecurity: boolean;
  hasTriggers: boolean;
};

/** Every table of ours and the work still to be done, those that others refer to first. */
export async function listTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<TableRow>(tablesOfOurs);
  const tables = rows.filter(({ name }) => !(name in leftOut)).map(describe);
  return inLoadingOrder([...tables, ...(await describeJobs(client))], await listReferences(client));
}

/** The names of all tables in the database, pg-boss's and partitions not counted. */
export async function listTableNames(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<TableRow>(tablesOfOurs);
  return rows.map(({ name }) => name);
}

type TableRow = Omit<Table, "select">;

const isOurs = `namespace.nspname not in ('information_schema', '${jobsSchema}') and namespace.nspname !~ '^pg_'
  and not exists (select from pg_depend where objid = relation.oid and classid = 'pg_class'::regclass and deptype = 'e')`;

const tablesOfOurs = `
  select namespace.nspname || '.' || relation.relname as name,
    array(select attname::text from pg_attribute
      where attrelid = relation.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
    relation.relforcerowsecurity as "hasForcedSecurity",
    exists (select from pg_trigger where tgrelid = relation.oid and not tgisinternal) as "hasTriggers"
  from pg_class as relation join pg_namespace as namespace on namespace.oid = relation.relnamespace
  where relation.relkind in ('r', 'p') and not relation.relispartition and ${isOurs}
  order by 1`;

function describe(table: TableRow): Table {
  const columns = table.columns.map((column) => pg.escapeIdentifier(column));
  return { ...table, select: `select ${columns.join(", ")} from ${quoted(table.name)}` };
}

async function describeJobs(client: pg.ClientBase): Promise<Table[]> {
  if ((await listQueues(client)).length === 0) return [];
  const { name, columns, values, where } = jobsToBeDone;
  const selected = columns.map((column) => (column === "state" ? `${values.state} as state` : column));
  return [
    {
      name,
      columns,
      select: `select ${selected.join(", ")} from ${name} where ${where} order by id`,
      hasForcedSecurity: false,
      hasTriggers: false,
    },
  ];
}

export async function listQueues(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ there: boolean }>("select to_regclass('jobs.queue') is not null as there");
  if (!rows[0]?.there) return [];
  const queues = await client.query<{ name: string }>("select name from jobs.queue order by name");
  return queues.rows.map(({ name }) => name);
}

type Reference = { from: string; to: string };

async function listReferences(client: pg.ClientBase): Promise<Reference[]> {
  const named = (oid: string) =>
    `(select nspname || '.' || relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace where pg_class.oid = ${oid})`;
  const { rows } = await client.query<Reference>(
    `select distinct ${named("conrelid")} as from, ${named("confrelid")} as to from pg_constraint where contype = 'f' and conrelid <> confrelid`,
  );
  return rows;
}

function inLoadingOrder(tables: readonly Table[], references: readonly Reference[]): Table[] {
  const ordered: Table[] = [];
  let waiting = [...tables];
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ name }) => name));
    const ready = waiting.filter(({ name }) => !references.some(({ from, to }) => from === name && names.has(to)));
    if (ready.length === 0)
      throw new Error(
        `These tables refer to each other in a circle, so no archive can be loaded: ${[...names].join(", ")}`,
      );
    ordered.push(...ready);
    waiting = waiting.filter((table) => !ready.includes(table));
  }
  return ordered;
}

/** What each sequence gave last. It may run ahead of the rows, never behind. */
export async function readSequences(client: pg.ClientBase): Promise<Record<string, string | null>> {
  const { rows } = await client.query<{ name: string; last: string | null }>(
    `select namespace.nspname || '.' || relation.relname as name, pg_sequence_last_value(relation.oid)::text as last
     from pg_class as relation join pg_namespace as namespace on namespace.oid = relation.relnamespace
     where relation.relkind = 'S' and ${isOurs} order by 1`,
  );
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
}

/** "programme.sign_up" as SQL wants it. */
export function quoted(name: string): string {
  const [schema = "", table = ""] = name.split(".");
  return `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)}`;
}
