// SPDX-License-Identifier: EUPL-1.2
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { databasePid, databaseUid, makeFolder } from "../support/folder.ts";
import { type Account, isReady, runToEnd, startProgram } from "../support/program.ts";
import { expectRefusal } from "./starting.ts";

const own = process.getuid?.() ?? -1;
const accounts: { who: string; account: Account | null; ranBy: number[] }[] =
  own === 0
    ? [
        { who: "root", account: null, ranBy: [uidOf("postgres"), uidOf("nobody")] },
        { who: "an ordinary user", account: nobody(), ranBy: [uidOf("nobody")] },
      ]
    : [{ who: "an ordinary user", account: null, ranBy: [own] }];

test.each(accounts)(
  "started by $who it is alone on its folder, and goes on after it was killed",
  async ({ account, ranBy }) => {
    const folder = makeFolder(account);
    onTestFinished(folder.remove);
    const settings = { DATA_DIR: folder.path };
    const killed = await startProgram(settings, account);
    expect(await isReady(killed.address)).toBe(true);
    expect(ranBy).toContain(databaseUid(folder.path));

    await expectRefusal(folder.path, account);
    expect(await isReady(killed.address)).toBe(true);

    await killed.kill();
    const left = databasePid(folder.path);
    const again = await startProgram(settings, account);
    expect(await isReady(again.address)).toBe(true);
    expect(databasePid(folder.path)).toBe(left);

    expect(await again.stop()).toBe(0);
    expect(databasePid(folder.path)).toBe(null);
  },
);

test("a start that finds its port taken says so, and leaves no PostgreSQL behind", async () => {
  const folder = makeFolder();
  onTestFinished(folder.remove);
  const taken = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void taken.close());
  await once(taken, "listening");
  const { port } = taken.address() as AddressInfo;

  const { code, problem } = await runToEnd("main", { DATA_DIR: folder.path, PORT: String(port) });

  expect(code).toBe(1);
  expect(problem).toContain("Give another PORT");
  expect(databasePid(folder.path)).toBe(null);
});

function nobody(): Account {
  return { uid: uidOf("nobody"), gid: Number(accountLine("nobody")[3]) };
}

function uidOf(name: string): number {
  return Number(accountLine(name)[2] ?? -1);
}

function accountLine(name: string): string[] {
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  return (lines.find((line) => line.startsWith(`${name}:`)) ?? "").split(":");
}
