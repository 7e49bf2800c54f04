// SPDX-License-Identifier: EUPL-1.2
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import { createInstallation, type Installation, removeInstallation, startDatabase } from "./installation.ts";
import type { Load } from "./load.ts";
import { assertLetter, pathAddress } from "./path-page.ts";
import { seedPaths } from "./path-seed.ts";
import { type Server, startProgram, stop } from "./processes.ts";
import { visitPage } from "./visit.ts";

const [few, many] = [100, 100_000];
const slices = 4;

/** The same path, while a thousand times as many others stand beside it. */
export async function measurePathGrowth(load: Load): Promise<Figure[]> {
  const [small, large] = [await createInstallation(), await createInstallation()];
  try {
    const [reference, ours] = [await startWith(small, few), await startWith(large, many)];
    for (const { program, path } of [reference, ours]) {
      assertLetter((await visitPage(program.port, path)).body, path);
    }
    const compared = await compare(
      async () => await msPerPage(load, ours.program, ours.path),
      async () => await msPerPage(load, reference.program, reference.path),
      slices,
    );
    for (const { program, database } of [ours, reference]) {
      await stop(program);
      await database.stop();
    }
    const seen = `${compared.ours.toFixed(2)} ms, among ${few} ${compared.reference.toFixed(2)} ms`;
    return [{ name: "growth.pathRatio", value: compared.ratio, goal: { atMost: 2 }, spread: compared.spread, seen }];
  } finally {
    await removeInstallation(small.dataDir);
    await removeInstallation(large.dataDir);
  }
}

async function startWith(installation: Installation, count: number) {
  const database = await startDatabase(installation.dataDir);
  const client = await database.connect();
  await seedPaths(client, count);
  await client.end();
  return { database, program: await startProgram(database.settings), path: pathAddress(installation) };
}

/** How long one visitor waits for a page. */
async function msPerPage(load: Load, { port }: Server, path: string): Promise<number> {
  const plan = { port, paths: [path], headers: {}, connections: 1, seconds: 0.75 };
  const { answered, refused, seconds } = await load.loop(plan);
  if (refused > 0) throw new Error(`${refused} of ${answered + refused} pages were not given.`);
  return (seconds * 1000) / answered;
}
