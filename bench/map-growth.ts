// SPDX-License-Identifier: EUPL-1.2
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import { createInstallation, removeInstallation } from "./installation.ts";
import type { Load } from "./load.ts";
import { type Server, startProgram, stop } from "./processes.ts";
import { assertMap, freshAddresses } from "./region-map.ts";
import { startWithMap } from "./region-map-seed.ts";
import { visitPage } from "./visit.ts";

const [few, many] = [2000, 20_000];
const slices = 4;

/** The whole map, fresh each time, of ten times as many services. */
export async function measureMapGrowth(load: Load): Promise<Figure[]> {
  const [small, large] = [await createInstallation(), await createInstallation()];
  try {
    const databases = [await startWithMap(small, few), await startWithMap(large, many)] as const;
    const [reference, ours] = await Promise.all([
      startProgram(databases[0].settings),
      startProgram(databases[1].settings),
    ]);
    for (const { port } of [reference, ours])
      assertMap((await visitPage(port, "/regio?bouwsteen=alle")).body, "/regio");
    const compared = await compare(
      async () => await msPerPage(load, ours),
      async () => await msPerPage(load, reference),
      slices,
    );
    await Promise.all([stop(ours), stop(reference)]);
    for (const database of databases) await database.stop();
    const seen = `${compared.ours.toFixed(2)} ms, of ${few} ${compared.reference.toFixed(2)} ms`;
    return [{ name: "growth.mapRatio", value: compared.ratio, goal: { atMost: 2 }, spread: compared.spread, seen }];
  } finally {
    await removeInstallation(small.dataDir);
    await removeInstallation(large.dataDir);
  }
}

/** How long one visitor waits for a page. */
async function msPerPage(load: Load, { port }: Server): Promise<number> {
  const { answered, refused, seconds } = await load.loop({
    ...{ port, paths: freshAddresses, headers: {}, connections: 1, seconds: 0.75 },
  });
  if (refused > 0) throw new Error(`${refused} of ${answered + refused} pages were not given.`);
  return (seconds * 1000) / answered;
}
