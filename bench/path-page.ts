// SPDX-License-Identifier: EUPL-1.2
import { linkToken, readServerKeys } from "#platform/links";
import { assertSamePages, startReference } from "./beside.ts";
import { dryRun } from "./dry-run.ts";
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import type { Installation, RunningDatabase } from "./installation.ts";
import { processorMsPerPage } from "./list-cached.ts";
import type { Load } from "./load.ts";
import { takeApartRows, withoutKeys } from "./page-pieces.ts";
import { pathId, seedPaths } from "./path-seed.ts";
import { startProgram, stop } from "./processes.ts";
import { type SignedInPlan, unitsOf } from "./signed-in-page-plan.ts";

const slices = 3;
const others = 200;

/** Where this path stands for whoever holds its link. */
export function pathAddress({ dataDir }: Pick<Installation, "dataDir">): string {
  const keys = readServerKeys({ appSecret: null, dataDir });
  return `/traject/${linkToken(keys, { kind: "support", id: pathId, version: 1 })}`;
}

/** One path after half a year, behind its link: whose it is and all its words are asked anew at each request. */
export async function measurePathPage(
  installation: Installation,
  database: RunningDatabase,
  load: Load,
): Promise<Figure[]> {
  const client = await database.connect();
  await seedPaths(client, others);
  await client.end();
  const path = pathAddress(installation);
  const ours = await startProgram({ ...database.settings, JOBS: "inside" });
  const reference = await startReference(installation, "signed-in-page-server", await planReference(database, path));

  const said = (page: Buffer) => withoutKeys(page.toString());
  const bytes = await assertSamePages({ ours, reference }, [path], assertLetter, { said });
  const compared = await compare(
    async () => await processorMsPerPage(load, ours, [path], {}),
    async () => await processorMsPerPage(load, reference, [path], {}),
    slices,
  );
  await Promise.all([stop(ours), stop(reference)]);
  const { ratio: value, spread } = compared;
  const seen = `${compared.ours.toFixed(2)} ms a page, SQL and strings ${compared.reference.toFixed(2)} ms; ${bytes} bytes`;
  return [{ name: "pathPage.cpuRatio", value, goal: { atMost: 4 }, spread, seen }];
}

async function planReference(database: RunningDatabase, path: string): Promise<SignedInPlan> {
  const { pages: seen, statements } = await dryRun(database, [path], { before: path });
  const units = unitsOf(statements);
  if (!units.some(({ statements: asked }) => asked.some(({ sql }) => /path_words/.test(sql))))
    throw new Error("Nobody was seen to ask for the words.");
  const { app, log } = database.connections;
  const pieces = takeApartRows(seen[0]?.body.toString() ?? "", []);
  const page = { units, headers: seen[0]?.headers ?? {}, listing: 0, pieces };
  return { connections: { app, log, identity: app }, pages: { [path]: page } };
}

export function assertLetter(page: Buffer, path: string): void {
  const domains = page.toString().split('class="card brief"').length - 1;
  if (domains !== 6) throw new Error(`${path} has ${domains} domains.`);
}
