// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { startEmbedded } from "#platform/embedded";
import { databasePid, lookInto, makeFolder, until } from "../support/folder.ts";
import { startProgram } from "../support/program.ts";
import { type Crowd, gatherCrowd } from "./crowd.ts";
import { startDatabase } from "./database-of-its-own.ts";
import { countsOf, furnish, listOf } from "./house.ts";

const people = 50;
const awayMs = 3000;
/** It takes a second or two; a machine that does other work meanwhile may take longer. */
const patienceMs = 60_000;

test("while fifty people read and sign up the database is stopped and started twice: they read that it does not work for a moment, then it does, without a restart, and nobody who was in is lost", {
  timeout: 3_600_000,
}, async () => {
  const folder = makeFolder();
  onTestFinished(folder.remove);
  const { settings } = await startDatabase(folder.path);
  const program = await startProgram(settings);
  onTestFinished(async () => void (await program.stop()));
  const before = await lookInto(folder.path);
  const [date] = await furnish(before, [100_000]);
  await before.end();
  if (!date) throw new Error("There is no date.");

  const crowd = gatherCrowd(program.address, date, people);
  for (let time = 0; time < 2; time += 1) {
    await untilEverybodyHasJoined(crowd);
    const backAtMs = await restart(folder.path);
    await untilEverybodyHasJoined(crowd);
    const late = refused(crowd).filter(({ atMs }) => atMs > backAtMs + patienceMs);
    expect(late.map(({ text }) => text)).toEqual([]);
  }
  await crowd.goHome();

  expect(crowd.read.map(({ status }) => status).filter((status) => ![200, 503].includes(status))).toEqual([]);
  expect(crowd.joined.map(({ status }) => status).filter((status) => ![303, 503].includes(status))).toEqual([]);
  expect(refused(crowd).length).toBeGreaterThan(0);
  for (const { text } of refused(crowd)) expect(text).toContain("Probeer het over een paar minuten nog een keer");
  const pool = await lookInto(folder.path);
  onTestFinished(async () => await pool.end());
  const kept = new Set((await listOf(pool, date)).map(({ formKey }) => formKey));
  const promised = crowd.joined.filter(({ status }) => status === 303);
  expect(promised.filter(({ formKey }) => !kept.has(formKey))).toEqual([]);
  expect(await countsOf(pool, date)).toEqual({ kept: [kept.size, 0], counted: [kept.size, 0] });
});

/** A new place for as many people as there are, from now on. */
async function untilEverybodyHasJoined({ joined }: Crowd): Promise<void> {
  const count = () => joined.filter(({ status }) => status === 303).length;
  const enough = count() + people * 2;
  await until("everybody has joined twice more", () => count() >= enough, 600);
}

/** Stopped tidily, away for a while, and started again; gives when it was back. */
async function restart(dataDir: string): Promise<number> {
  const running = databasePid(dataDir);
  await (await startEmbedded(dataDir)).stop();
  expect(databasePid(dataDir)).toBe(null);
  await wait(awayMs);
  await startEmbedded(dataDir);
  expect(databasePid(dataDir)).not.toBe(running);
  return performance.now();
}

function refused({ read, joined }: Crowd) {
  return [...read, ...joined].filter(({ status }) => status === 503);
}
