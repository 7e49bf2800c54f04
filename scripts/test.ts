// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** All tests: rules and routes on a real PostgreSQL, then journeys in a real browser. What went wrong is said again at the end; the last line counts. */
const long = process.argv.includes("--long");
const scratch = mkdtempSync(join(scratchRoot(), "vp-tests-"));
chmodSync(scratch, 0o755); // root runs PostgreSQL as another account
const runs = [
  { name: "vitest", arguments: ["run"], counts: join(scratch, "vitest.json") },
  {
    name: "playwright",
    arguments: ["test", "--config", "test/journeys/playwright.config.ts"],
    counts: join(scratch, "playwright.json"),
  },
];

let [passed, failed] = [0, 0];
const problems: string[] = [];
execute("node", ["scripts/build.ts"], {});
for (const run of runs) {
  const settings = { TMPDIR: scratch, COUNT_FILE: run.counts, LONG: long ? "1" : "", TEST_LOG: "error" };
  const status = execute(run.name, run.arguments, settings);
  const nothing = { passed: 0, failed: 1, problems: [`${run.name} ended before it counted`] };
  const counted = existsSync(run.counts) ? JSON.parse(readFileSync(run.counts, "utf8")) : nothing;
  passed += counted.passed;
  failed += counted.failed > 0 || status === 0 ? counted.failed : 1;
  problems.push(...counted.problems);
}
rmSync(scratch, { recursive: true, force: true });
for (const problem of problems) process.stdout.write(`${problem.slice(0, 400).replaceAll("\n", " ")}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** Databases of some minutes: in memory where there is room. What the long tests do to a database, they do on a disk. */
function scratchRoot(): string {
  const memory = "/dev/shm";
  if (long || !existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 4e9 && process.availableMemory() > 8e9 ? memory : tmpdir();
}

function execute(command: string, given: string[], extra: Record<string, string>): number {
  const { status } = spawnSync(command, given, { stdio: "inherit", env: { ...process.env, ...extra } });
  return status ?? 1;
}
