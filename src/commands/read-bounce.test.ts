// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createTestDatabase } from "../../test/support/database.ts";

const { connections } = await createTestDatabase();
const report = readFileSync(
  join(import.meta.dirname, "../../test/fixtures/returned-mail/postfix-unknown-mailbox.eml"),
  "utf8",
);
const settings = {
  DATABASE_URL: connections.app,
  DATABASE_OWNER_URL: connections.owner,
  DATABASE_LOG_URL: connections.log,
  APP_SECRET: "0123456789abcdef".repeat(4),
  MAIL_BOUNCES: "bounces@centrum.example",
};

test("a mail server that hands over a report is told in a sentence without anybody's address, and never made to answer it", () => {
  const { status, stdout, stderr } = readBounce(settings);

  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: "This report is not about a message of ours. Nothing was done.\n",
    stderr: "",
  });
});

test("while the database is away the mail server keeps the report and offers it again", () => {
  const away = "postgresql://nobody@localhost/none?host=%2Fnowhere";

  const { status, stderr } = readBounce({ ...settings, DATABASE_URL: away, DATABASE_OWNER_URL: away });

  expect({ status, stderr }).toEqual({ status: 75, stderr: "The database could not be reached.\n" });
});

function readBounce(env: Record<string, string>) {
  const file = join(import.meta.dirname, "read-bounce.ts");
  return spawnSync(process.execPath, [file], {
    input: report,
    encoding: "utf8",
    env: { PATH: process.env.PATH, LOG_LEVEL: "silent", ...env },
  });
}
