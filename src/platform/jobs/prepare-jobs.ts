// SPDX-License-Identifier: EUPL-1.2

import pg from "pg";

// Some four days of trying: 30 seconds, a minute, two, and so on to once an hour.
const patience = { retryLimit: 100, retryDelay: 30, retryBackoff: true, retryDelayMax: 3600 };
// A worker that was killed leaves its jobs to another after a minute.
const settings = { ...patience, heartbeatSeconds: 60, deleteAfterSeconds: 86_400 };

/** Makes the job tables and queues as owner, and lets the app's role use them; it may be repeated. */
export async function prepareJobs(ownerUrl: string, queueNames: readonly string[]): Promise<void> {
  const { PgBoss } = await import("pg-boss"); // an ordinary start never needs it
  const boss = new PgBoss({ connectionString: ownerUrl, schema: "jobs", supervise: false, schedule: false, max: 1 });
  boss.on("error", () => {});
  await boss.start();
  for (const name of queueNames) {
    await boss.createQueue(name, { ...settings, policy: "exclusive" });
    await boss.updateQueue(name, settings);
  }
  await boss.stop({ graceful: false });
  await grantToApp(ownerUrl);
}

async function grantToApp(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`
      grant usage on schema jobs to vrijplaats_app;
      grant select, insert, update, delete on all tables in schema jobs to vrijplaats_app;
      grant usage, select on all sequences in schema jobs to vrijplaats_app;
      grant execute on all functions in schema jobs to vrijplaats_app;
      alter default privileges in schema jobs grant select, insert, update, delete on tables to vrijplaats_app;`);
  } finally {
    await client.end();
  }
}
