// SPDX-License-Identifier: EUPL-1.2
import type { Jobs } from "#platform/jobs";
import type { Mail } from "./mail.ts";

/** For the process that does the jobs; the queues are in `src/queues.ts`. */
export function registerMailJobs(jobs: Pick<Jobs, "work" | "every">, mail: Mail): void {
  jobs.work<{ messageId: string }>("mail.send", async ({ messageId }) => await mail.sendWaiting(messageId));
  jobs.work("mail.sweep", async () => await mail.sweepWaiting());
  jobs.every("mail.sweep", "* * * * *");
}
