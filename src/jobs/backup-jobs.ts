// SPDX-License-Identifier: EUPL-1.2
import { eraseAgain } from "#modules/site";
import { backUpIfDue, listErased } from "#platform/backups";
import program from "../../package.json" with { type: "json" };
import type { Program } from "../app.ts";
import { tellOperators } from "./tell-operators.ts";

const everyTenMinutes = "*/10 * * * *";

/** What keeps an installation when its machine is lost. What the schedule asks for, the job finds out itself. */
export function registerBackupJobs({ jobs, workshop, connections, identity, personalTables }: Program): void {
  const { db, config, keys, now } = workshop;
  jobs.work("platform.back-up", async () => {
    await eraseAgain(db, personalTables, identity.findEmails); // where restoring was broken off before it
    await backUpIfDue({
      ...{ db, now, settings: config.backups, ownerUrl: connections.owner, key: keys.join(",") },
      program: program.version,
      tell: async (problem) => await tellOperators(workshop, identity, problem),
    });
  });
  jobs.every("platform.back-up", everyTenMinutes);
  jobs.work("platform.list-erased", async () => await listErased({ db, settings: config.backups }));
}
