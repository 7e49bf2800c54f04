// SPDX-License-Identifier: EUPL-1.2
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { describeError } from "./index.ts";

test("what the database repeats of what people typed never reaches the log", () => {
  const error = Object.assign(new Error("duplicate key: Key (email)=(anna@post.example)"), {
    code: "23505",
    constraint: "one_sign_up_per_form",
    detail: "Key (email)=(anna@post.example) already exists.",
  });

  const described = describeError(error);

  expect(described).toMatchObject({ name: "Error", code: "23505", constraint: "one_sign_up_per_form" });
  expect(JSON.stringify(described)).not.toContain("anna");
});

test("a line of the log is one line with its moment, whatever stands in it", async () => {
  const script = `
    import { createLogger } from "${new URL("./index.ts", import.meta.url).pathname}";
    createLogger("info").warn({ what: "one\\n{\\"level\\":\\"error\\"}" }, "first\\nsecond");`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script]);

  const lines = stdout.trim().split("\n");
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ level: "warn", msg: "first\nsecond" });
  expect(JSON.parse(lines[0] ?? "").time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
});
