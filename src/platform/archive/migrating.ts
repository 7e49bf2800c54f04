// SPDX-License-Identifier: EUPL-1.2
import { Kysely, PostgresDialect } from "kysely";
import { type Migrations, runMigrations } from "#platform/db";
import type { ArchiveConnection } from "./connection.ts";

/** Runs migrations inside the transaction that is open on this connection. */
export async function migrateWithin(client: ArchiveConnection, migrations: Migrations): Promise<void> {
  await client.query("create schema if not exists platform");
  const pool = { connect: async () => client, end: async () => {}, options: {} };
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  await runMigrations(db, migrations, { disableTransactions: true });
}
