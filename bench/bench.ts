// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { measureActivityFresh } from "./activity-fresh.ts";
import { measureBackup } from "./backup.ts";
import { measureBurst } from "./burst.ts";
import { measureDirectoryGrowth } from "./directory-growth.ts";
import { measureDirectorySearch } from "./directory-search.ts";
import { asResults, describeFigures, type Figure, isMet } from "./figure.ts";
import { measureFirstVisit } from "./first-visit.ts";
import { measureFullFeed } from "./full-feed.ts";
import { measureGrowth } from "./growth.ts";
import { measureHsdsPage } from "./hsds-page.ts";
import { measureImport } from "./import.ts";
import { createInstallation, type Installation, removeInstallation, startDatabase } from "./installation.ts";
import { measureListCached } from "./list-cached.ts";
import { measureListFresh } from "./list-fresh.ts";
import { startLoad } from "./load.ts";
import { measureMapGrowth } from "./map-growth.ts";
import { measureMatch } from "./match.ts";
import { measureMatrix } from "./matrix.ts";
import { measureMemory } from "./memory.ts";
import { measurePathGrowth } from "./path-growth.ts";
import { measurePathPage } from "./path-page.ts";
import { stopAll } from "./processes.ts";
import { measureRegionMap } from "./region-map.ts";
import { measureSearchFresh } from "./search-fresh.ts";
import { measureSignUpContended } from "./sign-up-contended.ts";
import { measureSignedInPage } from "./signed-in-page.ts";
import { measureStart } from "./start.ts";
import { measureVault } from "./vault.ts";

const asked = process.argv.slice(2);
const onSharedDatabase = {
  listCached: measureListCached,
  listFresh: measureListFresh,
  activityFresh: measureActivityFresh,
  searchFresh: measureSearchFresh,
  fullFeed: measureFullFeed,
  signedInPage: measureSignedInPage,
  match: measureMatch,
  pathPage: measurePathPage,
  signUpContended: measureSignUpContended,
  backup: measureBackup,
  firstVisit: measureFirstVisit,
  burst: measureBurst,
  growth: measureGrowth,
  hsdsPage: measureHsdsPage,
  vault: measureVault,
};
const withOwnDatabase = { matrix: measureMatrix, memoryMb: measureMemory, start: measureStart, import: measureImport };
const withOwnInstallations = {
  directorySearch: measureDirectorySearch,
  directoryGrowth: measureDirectoryGrowth,
  regionMap: measureRegionMap,
  mapGrowth: measureMapGrowth,
  pathGrowth: measurePathGrowth,
};

const load = startLoad();
let installation: Installation | null = null;
process.once("SIGINT", () => void tidyUp().finally(() => process.exit(130)));
process.once("SIGTERM", () => void tidyUp().finally(() => process.exit(143)));

try {
  installation = await createInstallation();
  const figures = [
    ...(await measureOnSharedDatabase(installation)),
    ...(await measureWithOwnDatabase(installation)),
    ...(await measureWithOwnInstallations()),
  ];
  process.stdout.write(`\n${describeFigures(figures)}`);
  if (asked.length === 0) keepResults(figures);
  if (!figures.every(isMet)) process.exitCode = 1;
} finally {
  await tidyUp();
}

/** Several programs may use this database at once: two for signing up, or a program beside its reference. */
async function measureOnSharedDatabase(on: Installation): Promise<Figure[]> {
  const database = await startDatabase(on.dataDir);
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(onSharedDatabase))
    if (isAsked(name)) figures.push(...(await measure(on, database, load)));
  await database.stop();
  return figures;
}

/** As `npm start` does, the program starts and stops PostgreSQL itself. */
async function measureWithOwnDatabase(on: Installation): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(withOwnDatabase))
    if (isAsked(name)) figures.push(...(await measure(on, load)));
  return figures;
}

/** A directory is large beside what the other figures are measured with, so it stands by itself. */
async function measureWithOwnInstallations(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(withOwnInstallations))
    if (isAsked(name)) figures.push(...(await measure(load)));
  return figures;
}

/** `node bench/bench.ts start listFresh` measures only those, and keeps no results. */
function isAsked(name: string): boolean {
  const asks = asked.length === 0 || asked.includes(name);
  if (asks) process.stdout.write(`Measuring ${name}\n`);
  return asks;
}

function keepResults(figures: readonly Figure[]): void {
  const folder = join(import.meta.dirname, "results");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "latest.json"), `${JSON.stringify(asResults(figures), null, 2)}\n`);
}

async function tidyUp(): Promise<void> {
  load.child.kill("SIGKILL");
  await stopAll();
  if (installation) await removeInstallation(installation.dataDir);
  installation = null;
}
