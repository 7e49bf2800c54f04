// SPDX-License-Identifier: EUPL-1.2
import { linkToken, readServerKeys } from "#platform/links";
import { measureBehindLink } from "./behind-link.ts";
import type { Figure } from "./figure.ts";
import type { Installation, RunningDatabase } from "./installation.ts";
import type { Load } from "./load.ts";
import { pathId, seedPaths } from "./path-seed.ts";

const others = 200;

/** Where this path stands for whoever holds its link. */
export function pathAddress({ dataDir }: Pick<Installation, "dataDir">): string {
  const keys = readServerKeys({ appSecret: null, dataDir });
  return `/traject/${linkToken(keys, { kind: "support", id: pathId, version: 1 })}`;
}

/** One path after half a year: whose it is and all its words are asked anew at each request. */
export async function measurePathPage(
  installation: Installation,
  database: RunningDatabase,
  load: Load,
): Promise<Figure[]> {
  const client = await database.connect();
  await seedPaths(client, others);
  await client.end();
  const page = {
    name: "pathPage.cpuRatio",
    path: pathAddress(installation),
    asks: /path_words/,
    assertPage: assertLetter,
  };
  return await measureBehindLink({ installation, database, load }, page);
}

export function assertLetter(page: Buffer, path: string): void {
  const domains = page.toString().split('class="card brief"').length - 1;
  if (domains !== 6) throw new Error(`${path} has ${domains} domains.`);
}
