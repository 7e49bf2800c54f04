// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import {
  type Connections,
  createDatabase,
  createPool,
  type Database,
  embeddedConnections,
  embeddedUrl,
} from "#platform/db";

export type TestDatabase = {
  /** As the program has it: row-level security decides. */
  db: Database;
  /** As the owner of the tables: still bound by forced row-level security. */
  owner: Database;
  /** As the writer of the reading log. */
  log: Database;
  connections: Connections;
  /** A connection that sees everything, for looking at what really stands in the tables. */
  superPool: pg.Pool;
};

/** A database of its own for one test file, gone afterwards. Call it at the top of the file, with await. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const socketDir = inject("socketDir");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await administer(socketDir, `create database "${name}" template template_vrijplaats owner vrijplaats_owner`);
  const connections = embeddedConnections(socketDir, name);
  const onLost = () => {};
  const db = createDatabase(createPool(connections.app, { max: 12, onLost }));
  const owner = createDatabase(createPool(connections.owner, { max: 2, onLost }));
  const log = createDatabase(createPool(connections.log, { max: 1, onLost }));
  const superPool = createPool(embeddedUrl(socketDir, "postgres", name), { max: 2, onLost });
  afterAll(async () => {
    await Promise.all([db.destroy(), owner.destroy(), log.destroy(), superPool.end()]);
    await administer(socketDir, `drop database "${name}" with (force)`);
  });
  return { db, owner, log, connections, superPool };
}

async function administer(socketDir: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: embeddedUrl(socketDir, "postgres", "postgres") });
  await client.connect();
  // Two clones at once collide on the template: the lock makes them take turns.
  await client.query("select pg_advisory_lock(hashtext('vrijplaats.test.clone'))");
  await client.query(statement);
  await client.end();
}
