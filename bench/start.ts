// SPDX-License-Identifier: EUPL-1.2
import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import { endDatabase, type Installation, startDatabase } from "./installation.ts";
import { startProgram, stop } from "./processes.ts";
import { visitPage } from "./visit.ts";

/** From nothing running to the first public page, against Node and PostgreSQL starting with nothing to do. */
export async function measureStart({ dataDir }: Installation): Promise<Figure[]> {
  const compared = await compare(
    async () => await startOurs(dataDir),
    async () => await startBare(dataDir),
  );
  const seen = `${compared.ours.toFixed(0)} ms, bare ${compared.reference.toFixed(0)} ms`;
  return [{ name: "start.ratio", value: compared.ratio, goal: { atMost: 4 }, spread: compared.spread, seen }];
}

async function startOurs(dataDir: string): Promise<number> {
  const startedMs = performance.now();
  const program = await startProgram({ DATA_DIR: dataDir });
  await visitPage(program.port, "/programma");
  const tookMs = performance.now() - startedMs;
  await stop(program);
  await endDatabase(dataDir);
  return tookMs;
}

async function startBare(dataDir: string): Promise<number> {
  const startedMs = performance.now();
  await once(spawn(process.execPath, ["-e", "0"], { stdio: "ignore" }), "exit");
  const database = await startDatabase(dataDir);
  const tookMs = performance.now() - startedMs;
  await database.stop();
  return tookMs;
}
