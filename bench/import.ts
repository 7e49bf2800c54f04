// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type pg from "pg";
import { Temporal } from "temporal-polyfill";
import { createDatabase, createPool, type Database, house } from "#platform/db";
import { fullShapes, gatherTrees } from "../src/modules/network/hsds/gather.queries.ts";
import { objectNames } from "../src/modules/network/hsds/objects.ts";
import { readRecords } from "../src/modules/network/sources/reading/read-records.ts";
import { nothingYet } from "../src/modules/network/sources/storing/run.ts";
import { storeRecords } from "../src/modules/network/sources/storing/store-records.ts";
import { seedDirectory } from "./directory-seed.ts";
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import { createInstallation, type RunningDatabase, removeInstallation, startDatabase } from "./installation.ts";

const services = 10_000;
const perPage = 500;

/** What stays: the terms of ours, which no source brings. */
const tables = objectNames
  .filter((name) => name !== "taxonomy" && name !== "taxonomy_term")
  .map((name) => `network.${name}`);

/** Reading pages of JSON with 10,000 full services and bringing them in, against `COPY` of the rows that this writes. */
export async function measureImport(): Promise<Figure[]> {
  const { dataDir } = await createInstallation();
  try {
    const database = await startDatabase(dataDir);
    const figures = await measureOn(database);
    await database.stop();
    return figures;
  } finally {
    await removeInstallation(dataDir);
  }
}

export async function measureOn({
  connect,
  connections,
}: Pick<RunningDatabase, "connect" | "connections">): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "vp-copy-"));
  chmodSync(folder, 0o777); // PostgreSQL runs as another account
  const client = await connect();
  const db = createDatabase(createPool(connections.app, { max: 2, onLost: () => {} }));
  try {
    await seedDirectory(client, services);
    const pages = await publish(client, db);
    await bringIn(client, db, pages);
    const rows = await copyOut(client, folder);
    const compared = await compare(
      async () => await bringIn(client, db, pages),
      async () => await copyIn(client, folder),
    );
    const seen = `${(compared.ours / 1000).toFixed(1)} s, COPY ${(compared.reference / 1000).toFixed(1)} s; ${services} services, ${rows} rows`;
    return [{ name: "import.ratio", value: compared.ratio, goal: { atMost: 15 }, spread: compared.spread, seen }];
  } finally {
    await db.destroy();
    await client.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function publish(client: pg.Client, db: Database): Promise<Buffer[]> {
  await client.query("update network.service set hidden_at = null");
  await client.query("update network.location set is_confidential = false");
  const { rows } = await client.query<{ id: string }>("select id from network.service order by id");
  const pages: Buffer[] = [];
  for (let from = 0; from < rows.length; from += perPage) {
    const ids = rows.slice(from, from + perPage).map(({ id }) => id);
    pages.push(Buffer.from(JSON.stringify({ contents: await gatherTrees(db, fullShapes.service, ids) })));
  }
  return pages;
}

/** In an empty directory; says how many milliseconds it took. */
async function bringIn(client: pg.Client, db: Database, pages: readonly Buffer[]): Promise<number> {
  await empty(client);
  const { rows } = await client.query<{ region: string; source: string }>(
    `insert into network.source (region_id, name, kind, created_at, form_key)
     select id, 'bench', 'file', now(), gen_random_uuid() from network.region limit 1 returning region_id as region, id as source`,
  );
  const [{ region: regionId, source: sourceId } = { region: "", source: "" }] = rows;
  const run = {
    sourceId,
    regionId,
    startedAt: Temporal.Now.instant(),
    corrections: new Map(),
    met: new Set<string>(),
    counts: nothingYet(),
  };
  const start = performance.now();
  for (const bytes of pages) {
    const reading = readRecords([{ name: "services.json", bytes }], { sourceId });
    if (reading.refused) throw new Error(`A page was refused: ${reading.refused}.`);
    await storeRecords(db, house, run, reading.records);
  }
  const took = performance.now() - start;
  if (run.counts.added !== services) throw new Error(`${run.counts.added} services came in, not ${services}.`);
  return took;
}

async function copyOut(client: pg.Client, folder: string): Promise<number> {
  let rows = 0;
  for (const table of tables) rows += (await client.query(`copy ${table} to '${join(folder, table)}'`)).rowCount ?? 0;
  return rows;
}

async function copyIn(client: pg.Client, folder: string): Promise<number> {
  await empty(client);
  const start = performance.now();
  await client.query("begin");
  for (const table of tables) await client.query(`copy ${table} from '${join(folder, table)}'`);
  await client.query("commit");
  return performance.now() - start;
}

async function empty(client: pg.Client): Promise<void> {
  await client.query(`truncate ${tables.join(", ")}, network.source cascade`);
  await client.query("checkpoint");
}
