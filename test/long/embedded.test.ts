// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { databasePid, databaseUid, makeFolder } from "./folder.ts";
import { type Account, startProgram } from "./program.ts";
import { expectRefusal, isReady } from "./starting.ts";

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
