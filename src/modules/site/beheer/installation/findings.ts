// SPDX-License-Identifier: EUPL-1.2
import { findBackupState } from "#platform/backups";
import { findDatabaseSize, findFreeBytes, findLogCheck } from "#platform/checks";
import type { AppContext } from "#platform/http";
import { countStuckJobs } from "#platform/jobs";
import { findOldestWaiting } from "#platform/mail";
import type { Findings } from "./installation.ts";

const lateMinutes = 15;

export async function lookAtInstallation({ var: { db, installation, now } }: AppContext): Promise<Findings> {
  const { config, meter } = installation;
  const [databaseBytes, freeBytes, jobs, oldestMailAt, backups, logCheck] = await Promise.all([
    findDatabaseSize(db),
    findFreeBytes(config.dataDir),
    countStuckJobs(db, now().subtract({ minutes: lateMinutes })),
    findOldestWaiting(db),
    findBackupState(db),
    findLogCheck(db),
  ]);
  return {
    ...{ databaseBytes, freeBytes, jobs, oldestMailAt, backups, logCheck },
    isEmbedded: config.server === null,
    hasMailServer: config.mailServer !== null,
    errorsSinceStart: meter.read().answered.get("5xx") ?? 0,
  };
}
