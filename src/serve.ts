// SPDX-License-Identifier: EUPL-1.2
import { once } from "node:events";
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
import { drain, endAnyhow } from "./stopping.ts";

const beforeTheRestMs = 500;
const beforeTryingAgainMs = 2000;

/** Answers visitors as soon as the port is open; the rest of the program is read when it is asked for, or soon after. */
export async function serve(
  { ground, settled }: { ground: Foundation; settled: Promise<void> },
  options: { demo: boolean },
): Promise<void> {
  const { config, log } = ground;
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
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    endAnyhow();
    await drain(server);
    await (await reading)?.jobs.stop(); // not before: what is being answered may still send one
    await Promise.all([versions.stop(), identity.close()]);
    await ground.close();
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);

  const isNew = (await countCentres(ground.db)) === 0;
  server.listen(config.port, config.host);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`Vrijplaats: http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}\n`);
  await tellOfBackups(config.backups);
  if (isNew) {
    process.stdout.write(`Set up the centre: ${setUpLink(ground.keys, config.publicUrl)}\n`);
  }
  await wait(beforeTheRestMs); // whoever comes first is answered before all that
  if (stopping) return;
  const { jobs } = await whole();
  while (!stopping && !(await hasStarted(jobs, log))) await wait(beforeTryingAgainMs);
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
