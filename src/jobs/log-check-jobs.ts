// SPDX-License-Identifier: EUPL-1.2
import { withDatabase } from "#platform/db";
import type { Program } from "../app.ts";
import { checkLog } from "../reading-log/check-log.ts";

const everyNight = "20 4 * * *";

/** Once a night the chain of readings is looked at; whoever looks after the installation sees what was found. */
export function registerLogCheck({ jobs, workshop, connections }: Program): void {
  jobs.work("platform.check-log", async () => {
    await withDatabase(connections.owner, async (db) => await checkLog(db, workshop.now()));
  });
  jobs.every("platform.check-log", everyNight);
}
