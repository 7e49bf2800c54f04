// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import pg from "pg";
import type { Database, Transaction } from "#platform/db";
import type { Logger } from "#platform/log";
import type { PageMemory } from "./page-memory.ts";

/** What visitors see of this centre has changed. Call it last in a transaction: it queues writers of one centre. */
export async function raiseContentVersion(trx: Transaction, centreId: string): Promise<void> {
  await sql`
    with raised as (
      insert into platform.content_version (centre_id) values (${centreId})
      on conflict (centre_id) do update set version = content_version.version + 1
      returning centre_id, version)
    select pg_notify('content', centre_id || ' ' || version) from raised`.execute(trx);
}

/** Rises with every change that visitors see. */
export async function getContentVersion(db: Database, centreId: string): Promise<number> {
  const row = await db
    .selectFrom("platform.contentVersion")
    .select("version")
    .where("centreId", "=", centreId)
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** Keeps the memory of pages true: by message at once, and by looking each second in case one was missed. */
export function followContentVersions(
  url: string,
  db: Database,
  pages: PageMemory,
  log: Logger,
): { stop: () => Promise<void> } {
  let listener: pg.Client | null = null;
  let stopped = false;
  const listen = async () => {
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => {
      pages.forgetAll();
      listener = null;
    });
    client.on("notification", ({ payload }) => {
      const [centreId, version] = (payload ?? "").split(" ");
      if (centreId) pages.raiseVersion(centreId, Number(version));
    });
    await client.connect();
    await client.query("listen content");
    listener = client;
  };
  const look = async () => {
    if (!listener) await listen();
    for (const { centreId, version } of await db.selectFrom("platform.contentVersion").selectAll().execute()) {
      pages.raiseVersion(centreId, version);
    }
  };
  let looking: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    if (stopped) return;
    looking = look().catch(() => {
      pages.forgetAll();
      log.warn("content versions could not be read");
    });
  }, 1000);
  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await looking;
      await listener?.end();
    },
  };
}
