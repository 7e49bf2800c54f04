// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { Logger } from "#platform/log";
import { type Handler, type JobIds, type OpenedBoss, openBoss, type Registrations, worker } from "./boss.ts";

export type { JobIds };

export type SendOptions = {
  startAfter?: Temporal.Instant | undefined;
  /** While a job with this key waits, runs or is to be tried again, sending another one does nothing. */
  singletonKey?: string | undefined;
};

export type Jobs = {
  /** Registers who does a queue's jobs, so many at once. Comes before `start`; doing a job twice must harm nothing. */
  work<Ids extends JobIds>(queue: string, handle: Handler<Ids>, options?: { atOnce?: number | undefined }): void;
  /** A job without ids at the times of the cron expression, in Europe/Amsterdam, once over all processes. Comes before `start`. */
  every(queue: string, cron: string): void;
  /** A process that registered nothing only sends. */
  start(): Promise<void>;
  /** One statement in the caller's transaction: rolled back, there is no job. Works without `start` too. */
  send(trx: Transaction, queue: string, ids: JobIds, options?: SendOptions): Promise<void>;
  /** Lets what is being done finish, for at most twenty seconds; what does not is done again later. */
  stop(): Promise<void>;
};

export type JobSettings = {
  connectionString: string;
  log: Logger;
  now: () => Temporal.Instant;
  /** How often each queue is looked at: a letter may wait that long, and an idle house does nothing meanwhile. */
  pollSeconds: number;
};

/** `connectionString` is that of the app's role. The library is loaded by the first `start` or `send`, not before. */
export function createJobs({ connectionString, log, now, pollSeconds }: JobSettings): Jobs {
  const registrations: Registrations = { workers: [], schedules: [] };
  let opening: Promise<OpenedBoss> | null = null;

  function open(): Promise<OpenedBoss> {
    opening ??= openBoss(connectionString, log, registrations).catch((error: unknown) => {
      opening = null; // a database that was away is asked again
      throw error;
    });
    return opening;
  }
  function refuseLate(queue: string): void {
    if (opening) throw new Error(`The jobs of ${queue} are registered after the start: nobody would do them.`);
  }

  return {
    work(queue, handle, { atOnce = 1 } = {}) {
      refuseLate(queue);
      registrations.workers.push(worker(queue, handle, log, { pollSeconds, atOnce }));
    },
    every(queue, cron) {
      refuseLate(queue);
      registrations.schedules.push({ queue, cron });
    },
    async start() {
      await open();
    },
    async send(trx, queue, ids, { startAfter, singletonKey = randomUUID() } = {}) {
      const { boss, fromKysely } = await open();
      const delay = startAfter && { startAfter: secondsUntil(startAfter, now()) };
      await boss.send(queue, ids, { db: fromKysely(trx), singletonKey, ...delay });
    },
    async stop() {
      const opened = await opening?.catch(() => null); // a start that failed has left nothing to stop
      await opened?.boss.stop({ graceful: true, timeout: 20_000 });
    },
  };
}

/** A delay, not a moment: the database's clock need not agree with ours. */
function secondsUntil(moment: Temporal.Instant, now: Temporal.Instant): number {
  return Math.max(0, (moment.epochMilliseconds - now.epochMilliseconds) / 1000);
}
