// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const dependencies = { prod: 312, dev: 40, total: 352 };
const hole = { title: "Reads what it should not", url: "https://github.com/advisories/GHSA-0000-0000-0000" };
const reportOf = (severity: string) => ({
  auditReportVersion: 2,
  vulnerabilities: {
    leaky: { name: "leaky", severity, isDirect: false, via: [hole], range: "<2.0.1", nodes: [], fixAvailable: true },
    above: { name: "above", severity, isDirect: true, via: ["leaky"], range: "*", nodes: [], fixAvailable: false },
  },
  metadata: { vulnerabilities: { [severity]: 2, total: 2 }, dependencies },
});

test.each(["high", "critical"])("a %s hole in what the program runs on stops the check, and is named", (severity) => {
  const { status, said } = audit(JSON.stringify(reportOf(severity)));

  expect(status).toBe(1);
  expect(said).toContain(`leaky <2.0.1 (${severity}): Reads what it should not https://github.com/advisories/`);
  expect(said).toContain("through leaky");
});

test("small holes and no holes let the check go on, and it says how many packages were looked at", () => {
  expect(audit(JSON.stringify(reportOf("moderate")))).toMatchObject({ status: 0 });
  const { status, said } = audit(JSON.stringify({ ...reportOf("low"), vulnerabilities: {} }));

  expect(status).toBe(0);
  expect(said).toContain("No serious hole is known in the 312 packages");
});

test.each([
  '{"message":"request to https://registry.example/ failed, reason: connect ECONNREFUSED","error":{"summary":""}}',
  '{"message":"405 Method Not Allowed","statusCode":405,"error":{"summary":"","detail":""}}',
  "",
  "<html>sign in to the network</html>",
  '{"vulnerabilities":{}}',
])("a machine that gets no answer says that nothing was checked, and does not call it clean", (written) => {
  const { status, said } = audit(written);

  expect(status).toBe(0);
  expect(said).toMatch(/^NOT CHECKED/);
});

/** The script as it is, with an `npm` of the outside world that answers this. */
function audit(written: string): { status: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), "vp-audit-"));
  writeFileSync(join(folder, "answer"), written);
  writeFileSync(join(folder, "npm"), `#!/bin/sh\ncat "${join(folder, "answer")}"\nexit 1\n`);
  chmodSync(join(folder, "npm"), 0o755);
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
  const { status, stdout } = spawnSync(process.execPath, ["scripts/audit.ts"], { cwd: root, env, encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return { status, said: stdout };
}
