// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { databasePid, type Folder, lookInto, makeFolder, until } from "../support/folder.ts";
import { isReady, startProgram } from "../support/program.ts";
import { furnish } from "./house.ts";
import { seatReaders } from "./readers.ts";
import { expectRefusal } from "./starting.ts";

/** The memory of all of PostgreSQL is suspect then: it ends every connection and reads its journal again. */
function killOneProcess(folder: Folder): void {
  process.kill(findBackend(folder) ?? 0, "SIGKILL");
}

function findBackend(folder: Folder): number | undefined {
  const postmaster = databasePid(folder.path);
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, "utf8").trim().split(" ");
  const backend = children.find((pid) => readCommand(pid).includes("vrijplaats_app"));
  return backend === undefined ? undefined : Number(backend);
}

function readCommand(pid: string): string {
  const path = `/proc/${pid}/cmdline`;
  return existsSync(path) ? readFileSync(path, "utf8") : ""; // it ended meanwhile
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

test("when a process of PostgreSQL is killed while somebody of the team reads about people, all that was read stands in the log", async () => {
  const { folder, program } = await startInFolder();
  const pool = await lookInto(folder.path);
  onTestFinished(async () => await pool.end());
  await furnish(pool, []);
  const readers = await seatReaders({ DATA_DIR: folder.path }, program, pool);

  await readers.begin(program.address);
  for (let time = 0; time < 3; time += 1) {
    await wait(500); // in the middle of reading
    await until("a process of PostgreSQL has work", () => findBackend(folder) !== undefined);
    killOneProcess(folder);
    await until("the database answers again", async () => await isReady(program.address));
  }
  await wait(500);
  await readers.end();

  await readers.expectAllWrittenDown();
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
