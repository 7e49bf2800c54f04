// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/**
 * Who uses an embedded database is known to the database itself, by locks that end with their connection:
 * so also when a program is killed. One program may serve; a worker or a back-up only attaches.
 */
export type Presence = {
  /** True for whoever leaves last: the light goes out. */
  leave: () => Promise<boolean>;
};

const serving = "hashtext('vrijplaats.serving')";
const present = "hashtext('vrijplaats.present')";
const beforeTryingAgainMs = 500;

type Entering = {
  as: "server" | "attached";
  /** Called when the connection was lost: PostgreSQL may have to be started again before anyone can come back. */
  revive?: () => Promise<unknown>;
};

/** Null when another program already serves these data. Whoever loses the connection takes the lock anew. */
export async function enter(url: string, entering: Entering): Promise<Presence | null> {
  const first = await hold(url, entering.as);
  if (!first) return null;
  const current = { client: first, left: false };
  watch(url, entering, current);
  return {
    leave: async () => {
      current.left = true;
      return await leave(current.client);
    },
  };
}

function watch(url: string, entering: Entering, current: { client: pg.Client; left: boolean }): void {
  current.client.once("end", async () => {
    while (!current.left) {
      await wait(beforeTryingAgainMs);
      const again = await comeBack(url, entering).catch(() => null);
      if (!again) continue;
      current.client = again;
      if (current.left) await again.end();
      else watch(url, entering, current);
      return;
    }
  });
}

async function comeBack(url: string, { as, revive }: Entering): Promise<pg.Client | null> {
  await revive?.();
  return await hold(url, as);
}

async function hold(url: string, as: Entering["as"]): Promise<pg.Client | null> {
  const client = new pg.Client({ connectionString: url, application_name: `vrijplaats ${as}` });
  client.on("error", () => {}); // "end" follows
  await client.connect();
  if (as === "server" && !(await ask(client, `select pg_try_advisory_lock(${serving}) as got`))) {
    await client.end();
    return null;
  }
  await client.query(`select pg_advisory_lock_shared(${present})`);
  return client;
}

async function leave(client: pg.Client): Promise<boolean> {
  try {
    await client.query(`select pg_advisory_unlock_shared(${present})`);
    return await ask(client, `select pg_try_advisory_lock(${present}) as got`);
  } catch {
    return false; // the database is gone already
  } finally {
    await client.end().catch(() => {});
  }
}

async function ask(client: pg.Client, question: string): Promise<boolean> {
  const { rows } = await client.query<{ got: boolean }>(question);
  return rows[0]?.got === true;
}
