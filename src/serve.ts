// SPDX-License-Identifier: EUPL-1.2
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { countCentres } from "#modules/network";
import { setUpLink } from "#modules/site";
import { findScheduleProblem } from "#platform/backups";
import { localToday } from "#platform/clock";
import { createWebServer, followContentVersions, loadAssets } from "#platform/http";
import type { Jobs } from "#platform/jobs";
import type { Logger } from "#platform/log";
import { createProgram } from "./app.ts";
import type { Foundation } from "./foundation.ts";
import { drain, endAnyhow } from "./stopping.ts";
import { registerJobs } from "./workshop.ts";

const beforeJobsMs = 500;
const beforeTryingAgainMs = 2000;

/** Answers as soon as the port is open; what visitors do not wait for (jobs, signing in) is loaded after that. */
export async function serve(
  { ground, settled }: { ground: Foundation; settled: Promise<void> },
  options: { demo: boolean },
): Promise<void> {
  const { config } = ground;
  const program = createProgram({ ...ground, assets: loadAssets(join(import.meta.dirname, "../assets")) });
  localToday(ground.now(), "Europe/Amsterdam"); // time zones are read at first use: better now than for the first page
  await settled;
  const { installation, jobs } = program;
  const versions = followContentVersions(ground.connections.app, ground.db, installation.pages, ground.log);
  if (config.jobs === "inside") registerJobs(program);
  if (options.demo) await (await import("./demo.ts")).furnishDemo(ground, program);

  const server = createWebServer(installation, program.app, program.centreOfHost);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    endAnyhow();
    await drain(server);
    await jobs.stop(); // not before: what is being answered may still send one
    await Promise.all([versions.stop(), program.close()]);
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
  await wait(beforeJobsMs); // whoever comes first is answered before pg-boss is read
  while (!stopping && !(await hasStarted(jobs, ground.log))) await wait(beforeTryingAgainMs);
}

async function tellOfBackups(settings: Foundation["config"]["backups"]): Promise<void> {
  if (!settings) return;
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
