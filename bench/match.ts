// SPDX-License-Identifier: EUPL-1.2
import { linkToken, readServerKeys } from "#platform/links";
import { assertSamePages, startReference } from "./beside.ts";
import { dryRun } from "./dry-run.ts";
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import type { Installation, RunningDatabase } from "./installation.ts";
import { processorMsPerPage } from "./list-cached.ts";
import type { Load } from "./load.ts";
import { seedMatching } from "./match-seed.ts";
import { takeApartRows, withoutKeys } from "./page-pieces.ts";
import { startProgram, stop } from "./processes.ts";
import { type SignedInPlan, unitsOf } from "./signed-in-page-plan.ts";

const slices = 3;
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
  const ours = await startProgram({ ...database.settings, JOBS: "inside" });
  const reference = await startReference(installation, "signed-in-page-server", await planReference(database, path));

  const said = (page: Buffer) => withoutKeys(page.toString());
  const bytes = await assertSamePages({ ours, reference }, [path], assertFiveProposals, { said });
  const compared = await compare(
    async () => await processorMsPerPage(load, ours, [path], {}),
    async () => await processorMsPerPage(load, reference, [path], {}),
    slices,
  );
  await Promise.all([stop(ours), stop(reference)]);
  const { ratio: value, spread } = compared;
  const seen = `${compared.ours.toFixed(2)} ms a page, SQL and strings ${compared.reference.toFixed(2)} ms; ${bytes} bytes`;
  return [{ name: "match.cpuRatio", value, goal: { atMost: 4 }, spread, seen }];
}

async function planReference(database: RunningDatabase, path: string): Promise<SignedInPlan> {
  const { pages: seen, statements } = await dryRun(database, [path], { before: path });
  const units = unitsOf(statements);
  if (!units.some(({ statements: asked }) => asked.some(({ sql }) => /peer_profile/.test(sql))))
    throw new Error("Nobody was seen to ask who has room.");
  const { app, log } = database.connections;
  const pieces = takeApartRows(seen[0]?.body.toString() ?? "", []);
  const page = { units, headers: seen[0]?.headers ?? {}, listing: 0, pieces };
  return { connections: { app, log, identity: app }, pages: { [path]: page } };
}

function assertFiveProposals(page: Buffer, path: string): void {
  const shown = page.toString().split('name="peer"').length - 1;
  if (shown !== 5) throw new Error(`${path} proposes ${shown} peer workers.`);
}
