// SPDX-License-Identifier: EUPL-1.2
import {
  CamelCasePlugin,
  Kysely,
  type Transaction as KyselyTransaction,
  type PluginTransformResultArgs,
  PostgresDialect,
  type QueryResult,
  type UnknownRow,
} from "kysely";
import pg from "pg";
import { Temporal } from "temporal-polyfill";

/** Each module adds its tables: `declare module "#platform/db" { interface Schema { "programme.activity": ActivityTable } }`. */
import type { Schema } from "./index.ts";

export type Database = Kysely<Schema>;
export type Transaction = KyselyTransaction<Schema>;

const { builtins } = pg.types;
const textArray: number = 1009; // pg_type.oid of text[]
const readAnyTextArray = pg.types.getTypeParser(textArray);
const asText = (value: string) => value;
const parsers = new Map<number, (value: string) => unknown>([
  [builtins.INT8, readWholeNumber],
  [builtins.DATE, asText],
  [builtins.TIME, (value) => value.slice(0, 5)],
  [builtins.TIMESTAMP, (value) => value.slice(0, 16).replace(" ", "T")],
  [builtins.TIMESTAMPTZ, readInstant],
  [builtins.NUMERIC, asText],
  [textArray, readTextArray],
]);

function readWholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new Error("A number in the database is too large to be read exactly.");
  return number;
}

/** Lists of codes come with every date of a list page: without quotes there is nothing to unravel. */
function readTextArray(value: string): unknown {
  if (value === "{}") return [];
  return /["\\]|\bNULL\b/.test(value) ? readAnyTextArray(value) : value.slice(1, -1).split(",");
}

function readInstant(value: string): Temporal.Instant {
  // "2026-11-24 10:00:00.123456+00": what the session's time zone (UTC, set below) makes of it.
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/.exec(value);
  if (!parts) return Temporal.Instant.from(value.replace(" ", "T"));
  const [, day, time, fraction] = parts;
  const ms = Date.parse(`${day}T${time}Z`);
  if (fraction === undefined) return Temporal.Instant.fromEpochMilliseconds(ms);
  const micros = Number(fraction.padEnd(6, "0"));
  return Temporal.Instant.fromEpochNanoseconds(BigInt(ms) * 1_000_000n + BigInt(micros) * 1_000n);
}

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    format === "binary" ? pg.types.getTypeParser(oid, "binary") : (parsers.get(oid) ?? pg.types.getTypeParser(oid)),
};

export type PoolOptions = { max: number; options?: string; onLost?: (error: Error) => void };

/** A pool whose values arrive as this code wants them: instants as Temporal, days and wall-clock times as text. */
export function createPool(connectionString: string, { max, options, onLost = () => {} }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    types,
    options: ["-c timezone=UTC", "-c datestyle=ISO", options ?? ""].join(" "),
    idleTimeoutMillis: 5_000, // a backend of PostgreSQL takes megabytes: what is not needed now goes
    connectionTimeoutMillis: 10_000,
  });
  // Without listeners a stopped database would end the process: on idle connections, and on those at work.
  pool.on("error", onLost);
  pool.on("connect", (connection) => {
    connection.on("error", onLost);
    answerByCallback(connection);
  });
  return pool;
}

/**
 * What pg promises itself stays in memory until the next full collection, with all its rows; what we promise over its
 * callback does not. Measured on a list page: a third of the processor time.
 */
function answerByCallback(connection: pg.PoolClient): void {
  const { query } = connection;
  const ask = (...asked: unknown[]) => {
    if (typeof asked.at(-1) === "function") return Reflect.apply(query, connection, asked);
    return new Promise((resolve, reject) => {
      const answer = (error: Error | null, result: unknown) => (error ? reject(error) : resolve(result));
      Reflect.apply(query, connection, [...asked, answer]);
    });
  };
  Object.defineProperty(connection, "query", { value: ask });
}

/** `starts_local` here is `startsLocal`. Only the columns: what is inside a value is never a row, so it is not looked into. */
class ColumnNames extends CamelCasePlugin {
  override async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const names = Object.keys(result.rows[0] ?? {}).map((column) => [column, this.camelCase(column)] as const);
    const empty: UnknownRow = Object.fromEntries(names.map(([, name]) => [name, null]));
    const named = (row: UnknownRow) => {
      const values = { ...empty }; // one shape for all rows: grown name by name, each costs its size again
      for (const [column, name] of names) values[name] = row[column];
      return values;
    };
    return { ...result, rows: result.rows.map(named) };
  }
}

export function createDatabase(pool: pg.Pool): Database {
  return new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new ColumnNames({ underscoreBeforeDigits: true })],
  });
}

/** One connection, for this work only: for instance as the owner of the tables. */
export async function withDatabase<Result>(url: string, work: (db: Database) => Promise<Result>): Promise<Result> {
  const db = createDatabase(createPool(url, { max: 1 }));
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}
