// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import { PgBoss } from "pg-boss";
import { embeddedConnections } from "#platform/db";
import { startEmbedded } from "#platform/embedded";
import { until } from "../support/folder.ts";
import { countJobsToDo } from "./house.ts";

/** Asks for what the queue's own schedule asks for at its times; whoever does the jobs does it. */
export async function askForJob(dataDir: string, queue: string): Promise<void> {
  const { socketDir } = await startEmbedded(dataDir);
  const boss = new PgBoss({
    connectionString: embeddedConnections(socketDir, "vrijplaats").app,
    ...{ schema: "jobs", migrate: false, createSchema: false, supervise: false, schedule: false, max: 1 },
  });
  await boss.start();
  await boss.send(queue, {});
  await boss.stop({ graceful: false });
}

export async function untilJobsAreDone(pool: pg.Pool): Promise<void> {
  await until("all jobs are done", async () => (await countJobsToDo(pool)) === 0, 600);
}

/** What was to be tried again later in the day, is tried now. */
export async function letTimePass(pool: pg.Pool): Promise<void> {
  await pool.query("update jobs.job set start_after = now() where state in ('created', 'retry')");
}
