// SPDX-License-Identifier: EUPL-1.2

import type { fromKysely, Job, JobResult, PgBoss } from "pg-boss";
import { describeError, type Logger } from "#platform/log";

/** What a job carries: ids, never what a person wrote or is called. */
export type JobIds = Record<string, string | number | null>;
export type Handler<Ids extends JobIds> = (ids: Ids, signal: AbortSignal) => Promise<void>;
export type Registrations = {
  workers: ((boss: PgBoss) => Promise<unknown>)[];
  schedules: { queue: string; cron: string }[];
};
export type OpenedBoss = { boss: PgBoss; fromKysely: typeof fromKysely };

export async function openBoss(
  connectionString: string,
  log: Logger,
  registrations: Registrations,
): Promise<OpenedBoss> {
  const { PgBoss, fromKysely } = await import("pg-boss");
  const works = registrations.workers.length > 0;
  const boss = new PgBoss({
    connectionString,
    schema: "jobs",
    max: 3,
    migrate: false,
    createSchema: false,
    supervise: works,
    schedule: works,
    reindex: false, // the app's role may not
  });
  boss.on("error", (problem) => logProblem(log, problem));
  boss.on("warning", ({ message }) => log.warn(message));
  try {
    await boss.start();
    await keepSchedules(boss, registrations.schedules, works);
    for (const start of registrations.workers) await start(boss);
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  return { boss, fromKysely };
}

export function worker<Ids extends JobIds>(
  queue: string,
  handle: Handler<Ids>,
  log: Logger,
  { pollSeconds, atOnce }: { pollSeconds: number; atOnce: number },
) {
  const options = {
    pollingIntervalSeconds: pollSeconds,
    batchSize: Math.max(10, atOnce),
    burstWhenBatchFull: true,
    perJobResults: true,
  } as const;
  return async (boss: PgBoss) => {
    return await boss.work<Ids>(queue, options, async (jobs) => {
      const results: JobResult[] = [];
      for (let first = 0; first < jobs.length; first += atOnce) {
        const together = jobs.slice(first, first + atOnce);
        results.push(...(await Promise.all(together.map(async (job) => await doJob(job, handle, log)))));
      }
      return results;
    });
  };
}

/** pg-boss keeps a failed job's error in the database: it gets ours, without what a message or `detail` repeats. */
async function doJob<Ids extends JobIds>(job: Job<Ids>, handle: Handler<Ids>, log: Logger): Promise<JobResult> {
  try {
    await handle(job.data, job.signal);
    return { id: job.id, status: "completed" };
  } catch (error) {
    log.warn({ err: error, queue: job.name, job: job.id }, "A job failed and is tried again later");
    return { id: job.id, status: "failed", output: describeError(error) };
  }
}

/** Schedules outlive the program in the database: one that this program no longer knows would fill a queue that nobody reads. */
async function keepSchedules(boss: PgBoss, schedules: Registrations["schedules"], works: boolean): Promise<void> {
  if (!works) return;
  for (const { queue, cron } of schedules) await boss.schedule(queue, cron, {}, { tz: "Europe/Amsterdam" });
  const known = new Set(schedules.map(({ queue }) => queue));
  for (const { name } of await boss.getSchedules()) if (!known.has(name)) await boss.unschedule(name);
}

/** pg-boss passes copies that are no Error, and their messages can hold values: only codes and names go to the log. */
function logProblem(log: Logger, problem: object): void {
  const code = "code" in problem ? problem.code : undefined;
  const queue = "queue" in problem ? problem.queue : undefined;
  log.error({ err: problem, code, queue }, "The job queue met a problem");
}
