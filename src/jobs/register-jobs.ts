// SPDX-License-Identifier: EUPL-1.2
import { type EventIds, removeOldEvents } from "#platform/events";
import { removeOldCounts } from "#platform/http";
import { registerMailJobs } from "#platform/mail";
import { clearPictures } from "#platform/pictures";
import { clearPastTerms } from "#platform/rights";
import type { Program } from "../app.ts";
import { registerBackupJobs } from "./backup-jobs.ts";
import { registerLogCheck } from "./log-check-jobs.ts";

/** Registers who does which job; the process that calls it does them once `jobs.start()` was called. */
export function registerJobs(program: Program): void {
  const { jobs, modules, personalTables, workshop } = program;
  registerMailJobs(jobs, workshop.mail);
  registerBackupJobs(program);
  registerLogCheck(program);
  for (const job of modules.flatMap((module) => module.jobs)) {
    if ("every" in job) {
      jobs.work(job.queue, async () => await job.work(workshop));
      jobs.every(job.queue, job.every);
    } else {
      jobs.work<EventIds>(job.queue, async (event) => await job.onEvent(workshop, event), { atOnce: job.atOnce });
    }
  }
  jobs.work("platform.clear", async () => {
    await clearPastTerms(workshop.db, personalTables, workshop.now());
    await removeOldEvents(workshop.db, workshop.now());
    await removeOldCounts(workshop.db, workshop.now());
    await workshop.db.transaction().execute(async (trx) => await clearPictures(trx, workshop.now()));
  });
  jobs.every("platform.clear", "10 * * * *");
}
