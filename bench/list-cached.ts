// SPDX-License-Identifier: EUPL-1.2
import { startReference } from "./beside.ts";
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import type { Installation, RunningDatabase } from "./installation.ts";
import type { Load } from "./load.ts";
import { type Server, startProgram, stop } from "./processes.ts";
import { processorMs } from "./processor-time.ts";
import { visitPage } from "./visit.ts";

const path = "/programma";
const browser = { "accept-encoding": "gzip, deflate" };
const leastBytes = 40_000;
export const slices = 4;

/** The list page from memory, as a browser asks for it, against a server that has nothing but those bytes and headers. */
export async function measureListCached(
  installation: Installation,
  database: RunningDatabase,
  load: Load,
): Promise<Figure[]> {
  const ours = await startProgram({ ...database.settings, JOBS: "inside" });
  const { body } = await visitPage(ours.port, path);
  assertWeek(body);
  const kept = await visitPage(ours.port, path, browser);
  const plan = { headers: kept.headers, body: kept.body.toString("base64") };
  const reference = await startReference(installation, "bare-server", plan);

  const compared = await compare(
    async () => await processorMsPerPage(load, ours, [path], browser),
    async () => await processorMsPerPage(load, reference, [path], browser),
    slices,
  );

  await Promise.all([stop(ours), stop(reference)]);
  const seen = `${compared.ours.toFixed(3)} ms a page, bare ${compared.reference.toFixed(3)} ms; ${body.length} bytes, ${kept.body.length} sent`;
  return [{ name: "listCached.cpuRatio", value: compared.ratio, goal: { atMost: 1.5 }, spread: compared.spread, seen }];
}

/** Processor time of the server for one page, while sixteen connections ask one page after another. */
export async function processorMsPerPage(
  load: Load,
  server: Server,
  paths: string[],
  headers: Record<string, string>,
): Promise<number> {
  const before = processorMs(server.pid);
  const { answered, refused } = await load.loop({ port: server.port, paths, headers, connections: 16, seconds: 0.75 });
  if (refused > 0) throw new Error(`${refused} of ${answered + refused} pages were not given.`);
  return (processorMs(server.pid) - before) / answered;
}

export function assertWeek(page: Buffer): void {
  const cards = page.toString().split('<li class="card act">').length - 1;
  if (cards !== 70 || page.length < leastBytes)
    throw new Error(`The list page has ${cards} dates and ${page.length} bytes; 70 and ${leastBytes} are asked.`);
}
