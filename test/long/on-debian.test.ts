// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

/** What speaks to the database itself: who sees which row, tables as they were made, back-ups, jobs, mail. */
const proofs = [
  "test/architecture/row-level-security.test.ts",
  "test/architecture/tables.test.ts",
  "test/architecture/forgotten.test.ts",
  "src/platform/",
];

test("every table and every rule about who sees which row holds on Debian's PostgreSQL 15 too", () => {
  const { status, stdout } = spawnSync("vitest", ["run", ...proofs], {
    cwd: join(import.meta.dirname, "../.."),
    encoding: "utf8",
    env: { ...process.env, LONG: "", COUNT_FILE: "", POSTGRES_BINARIES: "/usr/lib/postgresql/15/bin" },
  });

  expect(stdout).toMatch(/Tests .*\d{2,} passed/);
  expect({ status, said: status === 0 ? "" : stdout }).toEqual({ status: 0, said: "" });
});
