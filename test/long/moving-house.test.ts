// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { lookInto, makeFolder } from "../support/folder.ts";
import { runToEnd, type Settings, startProgram } from "../support/program.ts";
import { startDebianServer } from "./debian-server.ts";
import { addDemoRows } from "./demo-rows.ts";
import { digestOf } from "./every-row.ts";
import { openForm, personNumber, send } from "./visitors.ts";

const sealed = { BACKUP_PASSPHRASE: "een lange zin die niemand raadt" };

test("a house on Debian's PostgreSQL 15, made as the manual says, moves to the embedded PostgreSQL and back with every row, and the personal links keep working", async () => {
  const [there, keys, embedded, backups] = [makeFolder(), makeFolder(), makeFolder(), makeFolder()];
  for (const folder of [there, keys, embedded, backups]) onTestFinished(folder.remove);
  const server = startDebianServer(there.path);
  onTestFinished(server.stop);
  const first = await server.makeDatabase("vrijplaats");
  const second = await server.makeDatabase("terug");
  for (const { pool } of [first, second]) onTestFinished(async () => await pool.end());
  const onServer = { ...first.settings, DATA_DIR: keys.path, TRUSTED_PROXIES: "127.0.0.1" };

  const link = await signUpOnFullDate(onServer, first.pool);
  const before = await digestOf(first.pool);
  expect(before["programme.sign_up"]).toMatch(/^[3-9]\d rows/);

  await move(onServer, { DATA_DIR: embedded.path }, join(backups.path, "there"));
  const program = await startProgram({ DATA_DIR: embedded.path, JOBS: "apart" });
  const pool = await lookInto(embedded.path);
  expect(await digestOf(pool)).toEqual(before);
  expect(await readPage(program.address + link)).toContain("Je staat op de wachtlijst");
  await pool.end();
  await program.stop();

  const back = { ...second.settings, DATA_DIR: join(keys.path, "new") };
  await move({ DATA_DIR: embedded.path }, back, join(backups.path, "back"));
  expect(await digestOf(second.pool)).toEqual(before);
  const again = await startProgram({ ...back, JOBS: "apart" });
  expect(await readPage(again.address + link)).toContain("Je staat op de wachtlijst");
  await again.stop();
});

/** The program makes the tables; somebody joins a date of the demo until there is no place, and the next one waits. */
async function signUpOnFullDate(settings: Settings, pool: pg.Pool): Promise<string> {
  const program = await startProgram({ ...settings, JOBS: "apart" });
  await addDemoRows(settings);
  const { path, free } = await findDateWithPlaces(pool);
  const links: string[] = [];
  for (let number = 1; number <= free + 2; number += 1) {
    const answer = await send(await openForm(program.address, path, personNumber(number)));
    expect(answer.status).toBe(303);
    links.push(answer.location);
  }
  const [confirmed = "", waiting = "", last = ""] = links.slice(-3);
  expect(await readPage(program.address + waiting)).toContain("Je staat op de wachtlijst");

  const cancelled = await send({
    url: `${program.address}${confirmed}/afmelding`,
    formKey: "",
    fields: {},
    from: "10.8.0.1",
  });
  expect(cancelled.status).toBe(303);
  expect(await readPage(program.address + waiting)).toContain("Je doet mee");
  expect(await program.stop()).toBe(0);
  return last;
}

async function findDateWithPlaces(pool: pg.Pool): Promise<{ path: string; free: number }> {
  const { rows } = await pool.query<{ path: string; free: number }>(
    `select '/programma/' || slug || '/' || to_char(starts_local, 'YYYY-MM-DD') || '/aanmelding' as path,
       occurrence.capacity - places_taken as free
     from programme.occurrence join programme.activity on activity.id = activity_id
     where published_at is not null and ended_at is null and joining = 'sign-up' and cancelled_at is null and offer_hours is null
       and occurrence.capacity > places_taken and starts_local > '2026-12-01'
     order by free, starts_local limit 1`,
  );
  return rows[0] ?? { path: "", free: 0 };
}

async function move(from: Settings, to: Settings, folder: string): Promise<void> {
  expect(await runToEnd("backup", { ...from, ...sealed }, [folder])).toMatchObject({ code: 0, problem: "" });
  const [file = ""] = readdirSync(folder);
  expect(await runToEnd("restore", { ...to, ...sealed }, [join(folder, file)])).toMatchObject({ code: 0, problem: "" });
}

async function readPage(address: string): Promise<string> {
  return await (await fetch(address)).text();
}
