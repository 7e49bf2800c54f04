// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { databasePid, type Folder, lookInto, makeFolder, until } from "./folder.ts";
import { startProgram } from "./program.ts";
import { expectRefusal, isReady } from "./starting.ts";

/** The memory of all of PostgreSQL is suspect then: it ends every connection and reads its journal again. */
function killOneProcess(folder: Folder): void {
  const postmaster = databasePid(folder.path);
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, "utf8").trim().split(" ");
  const backend = children.find((pid) => readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("vrijplaats_app"));
  process.kill(Number(backend), "SIGKILL");
}

async function arePlanned(pool: pg.Pool): Promise<boolean> {
  return (await pool.query("select from jobs.schedule where name = 'platform.clear'")).rowCount === 1;
}

async function startInFolder() {
  const folder = makeFolder();
  onTestFinished(folder.remove);
  const program = await startProgram({ DATA_DIR: folder.path });
  onTestFinished(async () => void (await program.kill()));
  return { folder, program };
}

test("when a process of PostgreSQL is killed just after the start, the program waits until the database is back and then does its jobs", async () => {
  const { folder, program } = await startInFolder();

  killOneProcess(folder);

  await until("the database answers again", async () => await isReady(program.address));
  const pool = await lookInto(folder.path);
  await until("the jobs are planned", async () => await arePlanned(pool));
  await pool.end();
  expect(await isReady(program.address)).toBe(true);
});

test("after PostgreSQL has picked itself up the program is still alone on its folder: a second start is refused", async () => {
  const { folder, program } = await startInFolder();
  const pool = await lookInto(folder.path);
  await until("the jobs are planned", async () => await arePlanned(pool));
  await pool.end();

  killOneProcess(folder);
  await until("the database answers again", async () => await isReady(program.address));

  await until(
    "a second start is refused",
    async () =>
      await expectRefusal(folder.path, null).then(
        () => true,
        () => false,
      ),
  );
  expect(await isReady(program.address)).toBe(true);
});

test("told to end while PostgreSQL picks itself up, the program ends, and the next start answers", async () => {
  const { folder, program } = await startInFolder();

  killOneProcess(folder);
  const log = () => readFileSync(join(folder.path, "postgres/server.log"), "utf8");
  await until("PostgreSQL reads its journal", () => log().includes("database system was interrupted"));
  process.kill(databasePid(folder.path) ?? 0, "SIGINT"); // as the program does when it ends
  await program.stop();

  const again = await startProgram({ DATA_DIR: folder.path });
  onTestFinished(async () => void (await again.kill()));
  expect(await isReady(again.address)).toBe(true);
});
