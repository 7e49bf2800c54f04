// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BackupState } from "#platform/backups";
import type { LogCheck } from "#platform/checks";

/** What there is to know of the machinery; nothing in it is about a person or from inside a house. */
export type Findings = {
  isEmbedded: boolean;
  databaseBytes: number;
  freeBytes: number | null;
  jobs: { late: number; failed: number };
  hasMailServer: boolean;
  oldestMailAt: Temporal.Instant | null;
  backups: BackupState;
  logCheck: LogCheck | null;
  errorsSinceStart: number;
};

const gigabyte = 1024 ** 3;
const mailHours = 1;
const backupHours = 36;
const logHours = 48;

type How = ReturnType<typeof judge>[number]["how"];
export type Well = Extract<How, `${string}.well`> | "disk.elsewhere";

/** How each part of the machinery stands, by the name that the texts give it. */
export function judge(found: Findings, now: Temporal.Instant) {
  return [
    { topic: "disk", how: judgeDisk(found) },
    { topic: "jobs", how: judgeJobs(found.jobs) },
    { topic: "mail", how: judgeMail(found, now) },
    { topic: "backups", how: judgeBackups(found.backups, now) },
    { topic: "log", how: judgeLog(found.logCheck, now) },
    { topic: "errors", how: found.errorsSinceStart > 0 ? "errors.some" : "errors.well" },
  ] as const;
}

/** It asks nothing of anybody. */
export function isWell(how: How): how is Well {
  return how.endsWith(".well") || how === "disk.elsewhere";
}

/** A back-up and PostgreSQL itself need about as much again as the database is large. */
function judgeDisk({ freeBytes, databaseBytes }: Findings) {
  if (freeBytes === null) return "disk.elsewhere";
  return freeBytes < Math.max(gigabyte, databaseBytes) ? "disk.little" : "disk.well";
}

function judgeJobs({ late, failed }: Findings["jobs"]) {
  if (late > 0) return "jobs.late";
  return failed > 0 ? "jobs.failed" : "jobs.well";
}

function judgeMail({ hasMailServer, oldestMailAt }: Findings, now: Temporal.Instant) {
  if (!hasMailServer) return "mail.noServer";
  return oldestMailAt && isOlder(oldestMailAt, now, mailHours) ? "mail.stuck" : "mail.well";
}

function judgeBackups({ lastGood, failures }: BackupState, now: Temporal.Instant) {
  if (failures > 0) return "backups.failed";
  if (!lastGood) return "backups.none";
  return isOlder(lastGood.startedAt, now, backupHours) ? "backups.old" : "backups.well";
}

function judgeLog(check: LogCheck | null, now: Temporal.Instant) {
  if (!check) return "log.never";
  if (check.brokenCentres.length > 0) return "log.broken";
  return isOlder(check.checkedAt, now, logHours) ? "log.old" : "log.well";
}

function isOlder(moment: Temporal.Instant, now: Temporal.Instant, hours: number): boolean {
  return now.epochMilliseconds - moment.epochMilliseconds > hours * 3_600_000;
}
