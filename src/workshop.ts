// SPDX-License-Identifier: EUPL-1.2
import { type EventIds, removeOldEvents } from "#platform/events";
import { removeOldCounts } from "#platform/http";
import { registerMailJobs } from "#platform/mail";
import { clearPastTerms } from "#platform/rights";
import type { Program } from "./app.ts";

const zone = "Europe/Amsterdam";

/** Registers who does which job; the process that calls it does them once `jobs.start()` was called. */
export function registerJobs({ jobs, modules, personalTables, workshop }: Program): void {
  registerMailJobs(jobs, workshop.mail);
  for (const job of modules.flatMap((module) => module.jobs)) {
    if ("every" in job) {
      jobs.work(job.queue, async () => await job.work(workshop));
      jobs.every(job.queue, job.every, zone);
    } else {
      jobs.work<EventIds>(job.queue, async (event) => await job.onEvent(workshop, event), { atOnce: job.atOnce });
    }
  }
  jobs.work("platform.clear", async () => {
    await clearPastTerms(workshop.db, personalTables, workshop.now());
    await removeOldEvents(workshop.db, workshop.now());
    await removeOldCounts(workshop.db, workshop.now());
  });
  jobs.every("platform.clear", "10 * * * *", zone);
}
