// SPDX-License-Identifier: EUPL-1.2
import { Kysely, PostgresDialect } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import type { ArchiveConnection } from "./connection.ts";

export type Migrations = Record<string, Migration>;

/** Runs migrations inside the transaction that is open on this connection. */
export async function migrateWithin(client: ArchiveConnection, migrations: Migrations): Promise<void> {
  await client.query("create schema if not exists platform");
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: { connect: async () => client, end: async () => {}, options: {} } }),
  });
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableSchema: "platform",
    migrationTableName: "migration",
    migrationLockTableName: "migration_lock",
    disableTransactions: true,
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
