// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createTestDatabase } from "../../test/support/database.ts";
import { addCentre } from "../../test/support/rows.ts";

const { connections, log, superPool } = await createTestDatabase();
const centres = [
  await addCentre(superPool, { slug: "proeftuin", name: "De Proeftuin" }),
  await addCentre(superPool, { slug: "zolder", name: "De Zolder" }),
];

test("one line for each centre says that its log is whole, or at which row it is broken", async () => {
  for (const { id } of [...centres, ...centres]) await read(id);

  const whole = verify();
  const [, noted = ""] = /\((\w+)\)/.exec(whole.lines[0] ?? "") ?? [];
  await superPool.query("delete from people.reading where centre_id = $1", [centres[1]?.id]);
  const broken = verify(noted, "0123456789abcdef");

  expect(whole.code).toBe(0);
  expect(whole.lines.map((line) => line.replace(/\(\w{32}\)/, "(…)"))).toEqual([
    "De Proeftuin: the reading log is whole, up to row 2 (…)",
    "De Zolder: the reading log is whole, up to row 2 (…)",
  ]);
  expect(broken).toMatchObject({ code: 1, problem: "" });
  expect(broken.lines.slice(1)).toEqual([
    "De Zolder: the reading log is BROKEN at row 1: what was read there was taken away before its time",
    "0123456789abcdef stands in no chain: the log was made anew since that was noted.",
  ]);
});

async function read(centreId: string): Promise<void> {
  const reader = { readerId: randomUUID(), readerName: "Noor", readerRole: "host" };
  const about = { what: "people.team", aboutId: randomUUID(), listOf: null, reason: null, formKey: null };
  await log
    .insertInto("people.reading")
    .values((e) => ({ ...reader, ...about, centreId, at: e.fn("now") }))
    .execute();
}

function verify(...words: string[]) {
  const file = join(import.meta.dirname, "verify-log.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], {
    encoding: "utf8",
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: connections.app,
      DATABASE_OWNER_URL: connections.owner,
      DATABASE_LOG_URL: connections.log,
    },
  });
  return { code: status, lines: stdout.trimEnd().split("\n"), problem: stderr };
}
