// SPDX-License-Identifier: EUPL-1.2
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

/** Null when another program already serves these data. */
export async function enter(url: string, as: "server" | "attached"): Promise<Presence | null> {
  const client = new pg.Client({ connectionString: url, application_name: `vrijplaats ${as}` });
  client.on("error", () => {});
  await client.connect();
  if (as === "server" && !(await ask(client, `select pg_try_advisory_lock(${serving}) as got`))) {
    await client.end();
    return null;
  }
  await client.query(`select pg_advisory_lock_shared(${present})`);
  return { leave: () => leave(client) };
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
