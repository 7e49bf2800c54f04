// SPDX-License-Identifier: EUPL-1.2
import { linkToken, readServerKeys } from "#platform/links";
import { measureBehindLink } from "./behind-link.ts";
import type { Figure } from "./figure.ts";
import type { Installation, RunningDatabase } from "./installation.ts";
import type { Load } from "./load.ts";
import { seedMatching } from "./match-seed.ts";

const peers = 200;

/** The page on which somebody chooses, of two hundred peer workers with room: who fits is looked up anew at each request. */
export async function measureMatch(
  installation: Installation,
  database: RunningDatabase,
  load: Load,
): Promise<Figure[]> {
  const client = await database.connect();
  const id = await seedMatching(client, peers);
  await client.end();
  const keys = readServerKeys({ appSecret: null, dataDir: installation.dataDir });
  const path = `/vraag/${linkToken(keys, { kind: "support", id, version: 1 })}`;
  const page = { name: "match.cpuRatio", path, asks: /peer_profile/, assertPage: assertFiveProposals };
  return await measureBehindLink({ installation, database, load }, page);
}

function assertFiveProposals(page: Buffer, path: string): void {
  const shown = page.toString().split('name="peer"').length - 1;
  if (shown !== 5) throw new Error(`${path} proposes ${shown} peer workers.`);
}
