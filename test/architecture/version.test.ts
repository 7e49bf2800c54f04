// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import program from "../../package.json" with { type: "json" };

const read = (path: string) => readFileSync(join(import.meta.dirname, "../..", path), "utf8");

test("the changelog begins with the version that this is, and who looks for software finds the same", () => {
  expect(/^## (\S+),/m.exec(read("CHANGELOG.md"))?.[1]).toBe(program.version);
  expect(/^softwareVersion: (\S+)$/m.exec(read("publiccode.yml"))?.[1]).toBe(program.version);
});
