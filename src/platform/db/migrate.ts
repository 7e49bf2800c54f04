// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import pg from "pg";
import { createDatabase, createPool, type Database } from "./pool.ts";

export type Migrations = Record<string, Migration>;

/** One query decides at a warm start: what is installed is exactly what this program brings. */
export async function needsMigration(db: Database, fingerprint: string): Promise<boolean> {
  try {
    const { rows } = await sql<{ fingerprint: string }>`select fingerprint from platform.installed`.execute(db);
    return rows[0]?.fingerprint !== fingerprint;
  } catch (error) {
    if (isNotInstalled(error)) return true;
    throw error;
  }
}

/** No such table, schema, database or role, or no right yet: a first start, or one that was broken off. */
function isNotInstalled(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : "";
  return ["42P01", "3F000", "3D000", "42501", "28000", "28P01"].includes(String(code));
}

type ToInstall = {
  ownerUrl: string;
  /** Only the embedded server: a role that may make the roles and the database. */
  superUrl: string | null;
  migrations: Migrations;
  /** Prepares what others keep in the same database (jobs), as owner. */
  prepare: (ownerUrl: string) => Promise<void>;
  fingerprint: string;
};

/** Brings the database up to this program. Two processes may call it at once: one does the work, the other waits for it. */
export async function migrate(installation: ToInstall): Promise<void> {
  if (installation.superUrl)
    await makeRolesAndDatabase(installation.superUrl, new URL(installation.ownerUrl).pathname.slice(1));
  const pool = createPool(installation.ownerUrl, { max: 2, onLost: () => {} });
  const db = createDatabase(pool);
  const lock = await pool.connect();
  try {
    await lock.query("select pg_advisory_lock(hashtext('vrijplaats.migrate'))");
    await sql`create schema if not exists platform`.execute(db);
    await runMigrations(db as unknown as Kysely<unknown>, installation.migrations);
    await installation.prepare(installation.ownerUrl);
    await sql`insert into platform.installed (single, fingerprint) values (true, ${installation.fingerprint})
      on conflict (single) do update set fingerprint = excluded.fingerprint`.execute(db);
  } finally {
    lock.release(true); // closing the connection gives the lock back
    await db.destroy();
  }
}

/** Those that have not run yet; with `disableTransactions` within the transaction that is open already. */
export async function runMigrations(
  db: Kysely<unknown>,
  migrations: Migrations,
  options: { disableTransactions?: true } = {},
): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableSchema: "platform",
    migrationTableName: "migration",
    migrationLockTableName: "migration_lock",
    ...options,
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

export async function makeRolesAndDatabase(superUrl: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('vrijplaats.roles'))");
    for (const role of ["vrijplaats_owner", "vrijplaats_app", "vrijplaats_log"]) {
      const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [role]);
      if (!rowCount) await client.query(`create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole`);
    }
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [database]);
    if (!rowCount) await client.query(`create database "${database}" owner vrijplaats_owner`);
  } finally {
    await client.end();
  }
}
