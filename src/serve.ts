// SPDX-License-Identifier: EUPL-1.2
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { countCentres } from "#modules/network";
import { setUpLink } from "#modules/site";
import { localToday } from "#platform/clock";
import { type Assets, createWebServer, followContentVersions, loadAssets } from "#platform/http";
import type { Jobs } from "#platform/jobs";
import type { Logger } from "#platform/log";
import type { Program } from "./app.ts";
import type { Foundation, Ground } from "./foundation.ts";
import { createFront } from "./front.ts";
import { createInstallation, type Standing } from "./installation.ts";
import { drain, stopWhenAsked } from "./stopping.ts";

const beforeTheRestMs = 500;
const beforeTryingAgainMs = 2000;

/** Answers visitors as soon as the port is open; the rest of the program is read when it is asked for, or soon after. */
export async function serve(
  { ground, settled }: { ground: Foundation; settled: Promise<void> },
  options: { demo: boolean },
): Promise<void> {
  const { log } = ground;
  const furnished = { ...ground, assets: loadAssets(join(import.meta.dirname, "../assets")) };
  const standing = createInstallation(furnished);
  const { installation, identity } = standing;
  const front = createFront(installation);
  localToday(ground.now(), "Europe/Amsterdam"); // time zones are read at first use: better now than for the first page
  await settled;
  const versions = followContentVersions(ground.connections.app, ground.db, installation.pages, log);
  let reading: Promise<Program> | null = null;
  let program: Program | null = null;
  const whole = async () => {
    reading ??= readProgram(furnished, standing);
    program = await reading;
    return program;
  };
  if (options.demo) await (await import("./demo.ts")).furnishDemo(ground, await whole());

  // While the rest is being read, the front goes on answering what it knows.
  const appFor = async (request: Request) => (program ?? (front.knows(request) ? front : await whole())).app;
  const server = createWebServer(installation, appFor, standing.centreOfHost);
  const stopping = stopWhenAsked(async () => {
    await drain(server);
    await (await reading)?.jobs.stop(); // not before: what is being answered may still send one
    await Promise.all([versions.stop(), identity.close()]);
    await ground.close();
  });

  await openDoor(server, ground);
  await wait(beforeTheRestMs); // whoever comes first is answered before all that
  if (stopping.aborted) return;
  const { jobs } = await whole();
  while (!stopping.aborted && !(await hasStarted(jobs, log))) await wait(beforeTryingAgainMs);
}

/** Listens, and says where; of a new installation also how its centre is set up. */
async function openDoor(server: Server, { config: { host, port, backups, publicUrl }, db, keys }: Ground) {
  const isNew = (await countCentres(db)) === 0;
  server.listen(port, host);
  await once(server, "listening");
  const address = server.address() as AddressInfo;
  process.stdout.write(`Vrijplaats: http://${host.includes(":") ? `[${host}]` : host}:${address.port}\n`);
  await tellOfBackups(backups);
  if (isNew) process.stdout.write(`Set up the centre: ${setUpLink(keys, publicUrl)}\n`);
}

async function readProgram(ground: Ground & { assets: Assets }, standing: Standing): Promise<Program> {
  const [{ createProgram }, { registerJobs }] = await Promise.all([
    import("./app.ts"),
    import("./jobs/register-jobs.ts"),
  ]);
  const program = createProgram(ground, standing);
  if (ground.config.jobs === "inside") registerJobs(program);
  return program;
}

async function tellOfBackups(settings: Foundation["config"]["backups"]): Promise<void> {
  if (!settings) return;
  const { findScheduleProblem } = await import("#platform/backups");
  const problem = await findScheduleProblem(settings);
  process.stdout.write(`${problem ?? `Back-ups: every day at ${settings.at}, in ${settings.folder}`}\n`);
}

/** A database that is away for a moment does not end the program: its jobs start when it is back. */
async function hasStarted(jobs: Jobs, log: Logger): Promise<boolean> {
  try {
    await jobs.start();
    return true;
  } catch (error) {
    log.warn({ err: error }, "The jobs could not start yet");
    return false;
  }
}
