// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { type Findings, judge } from "./installation.ts";

const now = Temporal.Instant.from("2026-11-24T10:00Z");
const hoursAgo = (hours: number) => now.subtract({ hours });
const backup = (hours: number) => ({
  ...{ id: 1, startedAt: hoursAgo(hours), endedAt: hoursAgo(hours), file: "vrijplaats.age", bytes: 4, problem: null },
});
const well: Findings = {
  isEmbedded: true,
  databaseBytes: 40_000_000,
  freeBytes: 50_000_000_000,
  jobs: { late: 0, failed: 0 },
  hasMailServer: true,
  oldestMailAt: null,
  backups: { lastGood: backup(9), failures: 0, lastProblem: null },
  logCheck: { checkedAt: hoursAgo(6), rows: 12, brokenCentres: [] },
  errorsSinceStart: 0,
};
const howOf = (changes: Partial<Findings>) =>
  judge({ ...well, ...changes }, now)
    .map(({ how }) => how)
    .filter((how) => !how.endsWith(".well"));

test("where all is well nothing is asked of anybody", () => {
  expect(howOf({})).toEqual([]);
});

test.each<[string, Partial<Findings>]>([
  ["disk.little", { freeBytes: 900_000_000 }],
  ["disk.little", { freeBytes: 3_000_000_000, databaseBytes: 4_000_000_000 }],
  ["jobs.late", { jobs: { late: 2, failed: 1 } }],
  ["jobs.failed", { jobs: { late: 0, failed: 1 } }],
  ["mail.noServer", { hasMailServer: false }],
  ["mail.stuck", { oldestMailAt: hoursAgo(2) }],
  ["backups.none", { backups: { lastGood: null, failures: 0, lastProblem: null } }],
  ["backups.failed", { backups: { lastGood: backup(30), failures: 1, lastProblem: "noRoom" } }],
  ["backups.old", { backups: { lastGood: backup(40), failures: 0, lastProblem: null } }],
  ["log.never", { logCheck: null }],
  ["log.old", { logCheck: { checkedAt: hoursAgo(50), rows: 3, brokenCentres: [] } }],
  ["log.broken", { logCheck: { checkedAt: hoursAgo(1), rows: 3, brokenCentres: ["De Zolder"] } }],
  ["errors.some", { errorsSinceStart: 3 }],
])("%s is told when it is so", (how, changes) => {
  expect(howOf(changes)).toEqual([how]);
});
