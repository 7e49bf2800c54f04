// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Pair, startBeside } from "./beside.ts";
import { dryRun } from "./dry-run.ts";
import type { FeedPlan } from "./feed-server.ts";
import type { Figure } from "./figure.ts";
import { compare, median, spread } from "./frame.ts";
import type { Installation, RunningDatabase } from "./installation.ts";
import { type Server, startProgram, stop } from "./processes.ts";
import { processorMs } from "./processor-time.ts";
import { visitPage } from "./visit.ts";

const path = "/programma.ics";
const leastDates = 6500;
const feedsATurn = 3;
const feedsWatched = 9;
const warmingUp = 2;

/**
 * The whole programme as a calendar: all 13,000 dates of 26 weeks, twice what 13 weeks have. How long nobody else was
 * answered is measured inside the program, as the longest turn of its event loop.
 */
export async function measureFullFeed(installation: Installation, database: RunningDatabase): Promise<Figure[]> {
  const pair = await startBeside(installation, database, "feed-server", await planReference(database));
  const dates = await assertSameDates(pair);

  const compared = await compare(
    async () => await processorMsPerFeed(pair.ours),
    async () => await processorMsPerFeed(pair.reference),
  );
  await pair.end();
  const blocks = await watchBlocks(installation.dataDir, database);

  const seen = `${compared.ours.toFixed(0)} ms a feed, SQL and strings ${compared.reference.toFixed(0)} ms; ${dates} dates`;
  return [
    { name: "fullFeed.ratio", value: compared.ratio, goal: { atMost: 4 }, spread: compared.spread, seen },
    {
      name: "fullFeed.longestBlockMs",
      value: median(blocks),
      goal: { atMost: 20 },
      spread: spread(blocks),
      seen: `the longest of each feed: ${blocks.map((ms) => ms.toFixed(0)).join(", ")} ms`,
    },
  ];
}

async function planReference(database: RunningDatabase): Promise<FeedPlan> {
  const { pages, statements } = await dryRun(database, [path]);
  const text = pages[0]?.body.toString() ?? "";
  return {
    connectionString: database.connections.app,
    statements: statements.filter(({ sql }) => !/^(begin|start|commit)/i.test(sql)),
    headers: pages[0]?.headers ?? {},
    head: text.slice(0, text.indexOf("BEGIN:VEVENT")),
    event: text.slice(text.indexOf("BEGIN:VEVENT"), text.indexOf("END:VEVENT")),
  };
}

async function assertSameDates({ ours, reference }: Pair): Promise<number> {
  const [feed, copy] = [await datesIn(ours.port), await datesIn(reference.port)];
  if (feed < leastDates || feed !== copy) throw new Error(`The feed has ${feed} dates, its reference ${copy}.`);
  return feed;
}

async function datesIn(port: number): Promise<number> {
  return (await visitPage(port, path)).body.toString().split("\r\nUID:").length - 1;
}

async function processorMsPerFeed({ pid, port }: Server): Promise<number> {
  const before = processorMs(pid);
  for (let feed = 0; feed < feedsATurn; feed += 1) await visitPage(port, path);
  return (processorMs(pid) - before) / feedsATurn;
}

async function watchBlocks(dataDir: string, database: RunningDatabase): Promise<number[]> {
  const file = join(dataDir, "longest-block");
  const watch = { NODE_OPTIONS: `--import=${join(import.meta.dirname, "watch-loop.ts")}`, LOOP_FILE: file };
  const program = await startProgram({ ...database.settings, JOBS: "inside", ...watch });
  const blocks: number[] = [];
  for (let feed = 0; feed < feedsWatched; feed += 1) {
    await longestBlockMs(program, file);
    await visitPage(program.port, path);
    blocks.push(await longestBlockMs(program, file));
  }
  await stop(program);
  return blocks.slice(warmingUp);
}

/** Since it was last asked. */
async function longestBlockMs({ pid }: Server, file: string): Promise<number> {
  rmSync(file, { force: true });
  process.kill(pid, "SIGUSR2");
  while (!existsSync(file) || !readFileSync(file, "utf8").endsWith("\n")) await wait(5);
  return Number(readFileSync(file, "utf8"));
}
