// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { contactRoles, roleNames, teamRoles } from "../../src/modules/people/persons/roles.ts";
import { createTestDatabase } from "../support/database.ts";
import { readColumnWords, readSchemaTypes } from "./schema-types.ts";
import { readTree } from "./tree.ts";

const { superPool } = await createTestDatabase();

/** Schemas whose tables a library makes and types. */
const madeByLibraries = ["jobs"];
const migratorTables = ["platform.migration", "platform.migration_lock"];

type Column = { table: string; column: string; type: string; nullable: boolean };

async function listColumns(): Promise<Column[]> {
  const { rows } = await superPool.query<Column>(`
    select table_schema || '.' || table_name as table, column_name as column,
      case when data_type = 'ARRAY' then udt_name else data_type end as type, is_nullable = 'YES' as nullable
    from information_schema.columns
    where table_schema not in ('pg_catalog', 'information_schema', 'public')
    order by 1, 2`);
  return rows.filter(
    ({ table }) => !migratorTables.includes(table) && !madeByLibraries.includes(table.split(".")[0] ?? ""),
  );
}

const kinds: Record<string, string> = {
  uuid: "string",
  text: "string",
  date: "string",
  "time without time zone": "string",
  "timestamp without time zone": "string",
  "timestamp with time zone": "Temporal.Instant",
  integer: "number",
  smallint: "number",
  bigint: "number",
  "double precision": "number",
  boolean: "boolean",
  bytea: "Buffer",
  _text: "string[]",
  _uuid: "string[]",
};

test("the table types written by hand are those of the database, column by column", async () => {
  const written = readSchemaTypes(readTree("src"));

  const real = (await listColumns()).map(
    ({ table, column, type, nullable }) => `${table}.${column}: ${kinds[type] ?? type}${nullable ? " | null" : ""}`,
  );

  expect(written.sort()).toEqual(real.sort());
});

/** Columns of which a check says the words: the database refuses every other one. */
async function listCheckedWords(): Promise<string[]> {
  const { rows } = await superPool.query<{ column: string; words: string }>(`
    select con.conrelid::regclass::text || '.' || att.attname as column, pg_get_constraintdef(con.oid) as words
    from pg_constraint con
    join pg_attribute att on att.attrelid = con.conrelid and att.attnum = con.conkey[1]
    where con.contype = 'c' and con.connamespace <> 'jobs'::regnamespace and cardinality(con.conkey) = 1
      and pg_get_constraintdef(con.oid) ~ '^CHECK \\(\\(\\(?\\w+ = ANY \\(+ARRAY\\['`);
  return rows.map(({ column, words }) => {
    const found = [...words.matchAll(/'([^']+)'/g)].map(([, word]) => word ?? "");
    return `${column}: ${found.sort().join(", ")}`;
  });
}

/** Asked of a function instead of a list of words. */
const checkedByFunction = ["people.role_request.role"];

test("what a column may hold is the same in the types and in the database, word by word", async () => {
  const written = readColumnWords(readTree("src")).filter(
    (line) => !checkedByFunction.some((column) => line.startsWith(`${column}:`)),
  );

  expect(written.sort()).toEqual((await listCheckedWords()).sort());
});

test("which roles are of the team, and which of contacts, is the same in the program and in the database", async () => {
  const listRolesBy = async (decides: "people.is_team_role" | "people.is_contact_role") => {
    const { rows } = await superPool.query<{ role: string }>(
      `select role from unnest($1::text[]) with ordinality as known (role, place) where ${decides}(role) order by place`,
      [[...roleNames]],
    );
    return rows.map(({ role }) => role);
  };

  expect(await listRolesBy("people.is_team_role")).toEqual([...teamRoles]);
  expect(await listRolesBy("people.is_contact_role")).toEqual([...contactRoles]);
});

async function listOpenTablesOfPeople(): Promise<string[]> {
  const { rows } = await superPool.query<{ table: string }>(`
    select distinct conrelid::regclass::text as table from pg_constraint join pg_class on pg_class.oid = conrelid
    where contype = 'f' and confrelid in ('people.person'::regclass, 'identity.user'::regclass, 'programme.sign_up'::regclass)
      and not (relrowsecurity and relforcerowsecurity)`);
  return rows.map(({ table }) => table);
}

test("whatever refers to a person, or to a sign-up, is closed too, whatever its column is called", async () => {
  expect(await listOpenTablesOfPeople()).toEqual([]);

  await superPool.query("create table people.planted (friend uuid references people.person)");
  expect(await listOpenTablesOfPeople()).toEqual(["people.planted"]);
  await superPool.query("drop table people.planted");
});

test("every table with something of a person in it is closed by forced row-level security", async () => {
  const { rows } = await superPool.query<{ table: string }>(`
    select distinct c.table_schema || '.' || c.table_name as table
    from information_schema.columns c
    join pg_class k on k.relname = c.table_name and k.relnamespace = c.table_schema::regnamespace
    where c.table_schema not in ('pg_catalog', 'information_schema', 'public', 'jobs')
      and c.column_name in ('person_id', 'reader_id', 'email', 'phone', 'address', 'userId')
      and not (k.relrowsecurity and k.relforcerowsecurity)`);

  // What an organization publishes about itself: how to reach it, and whom it names for that.
  expect(rows.map(({ table }) => table).sort()).toEqual(["network.contact", "network.organization", "network.service"]);
});
