// SPDX-License-Identifier: EUPL-1.2

/**
 * Brings each example of HSDS in a folder into an empty directory, through what reads the directories of others, takes it
 * out again, and says whether it is the same. `node scripts/hsds-examples.ts ../shared/hsds/examples`
 */
import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import pg from "pg";
import { Temporal } from "temporal-polyfill";
import { parseCsv } from "#platform/csv";
import {
  createDatabase,
  createPool,
  type Database,
  embeddedConnections,
  embeddedUrl,
  house,
  migrate,
  withActor,
} from "#platform/db";
import { startEmbedded } from "#platform/embedded";
import { prepareJobs } from "#platform/jobs";
import { migrations } from "../migrations/index.ts";
import {
  flatShapes,
  fullShapes,
  gatherTrees,
  type RootName,
  withServices,
} from "../src/modules/network/hsds/gather.queries.ts";
import { tableAsCsv } from "../src/modules/network/hsds/tabular.ts";
import { gatherTables } from "../src/modules/network/sources/gather-tables.queries.ts";
import { readRecords } from "../src/modules/network/sources/reading/read-records.ts";
import type { SentFile } from "../src/modules/network/sources/reading/reading.ts";
import { keepDescriptions } from "../src/modules/network/sources/storing/finish-run.commands.ts";
import { nothingYet, type Run } from "../src/modules/network/sources/storing/run.ts";
import { storeRecords } from "../src/modules/network/sources/storing/store-records.ts";
import { queueNames } from "../src/queues.ts";

const folder = process.argv[2];
if (!folder) throw new Error("Which folder has the examples?");
process.exitCode = (await compareAll(folder)) ? 0 : 1;

async function compareAll(from: string): Promise<boolean> {
  const dataDir = mkdtempSync(join(tmpdir(), "hsds-examples-"));
  chmodSync(dataDir, 0o755); // root runs PostgreSQL as another account
  const server = await startEmbedded(dataDir);
  try {
    await migrate({
      ownerUrl: embeddedConnections(server.socketDir, "examples").owner,
      superUrl: embeddedUrl(server.socketDir, "postgres", "postgres"),
      migrations,
      prepare: (ownerUrl) => prepareJobs(ownerUrl, queueNames),
      fingerprint: "examples",
    });
    return await compareIn(from, server.socketDir);
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

type Bench = { db: Database; empty: () => Promise<{ regionId: string; sourceId: string }> };

async function compareIn(from: string, socketDir: string): Promise<boolean> {
  const pool = createPool(embeddedConnections(socketDir, "examples").app, { max: 2, onLost: () => {} });
  const all = new pg.Pool({ connectionString: embeddedUrl(socketDir, "postgres", "examples"), max: 1 });
  const bench = { db: createDatabase(pool), empty: async () => await emptied(all) };
  const outcomes: boolean[] = [];
  for (const file of readdirSync(from)
    .filter((name) => name.endsWith(".json"))
    .sort()) {
    outcomes.push(await compareJson(bench, file, readFileSync(join(from, file))));
  }
  outcomes.push(...(await compareCsv(bench, join(from, "csv"))));
  await bench.db.destroy();
  await all.end();
  return outcomes.every((isSame) => isSame);
}

async function emptied(all: pg.Pool) {
  await all.query(`truncate network.organization, network.service, network.location, network.taxonomy, network.unit,
    network.attribute, network.metadata, network.source cascade`);
  const { rows } = await all.query<{ region: string; source: string }>(
    `insert into network.source (region_id, name, kind, created_at, form_key)
     select id, 'examples', 'file', now(), $1 from network.region returning region_id as region, id as source`,
    [randomUUID()],
  );
  return { regionId: rows[0]?.region ?? "", sourceId: rows[0]?.source ?? "" };
}

async function compareJson(bench: Bench, file: string, bytes: Buffer): Promise<boolean> {
  const json = JSON.parse(bytes.toString("utf8"));
  if ("openapi_url" in json) {
    print(`nothing    ${file}: what an API says of itself, without anything to bring in`);
    return true;
  }
  const { sourceId } = await bringIn(bench, [{ name: file, bytes }]);
  if ("services.csv" in json) return compareTables(file, json, await gatherTables(bench.db, sourceId));
  const expected: { id: string }[] = json.contents ?? [json];
  const out = await gatherTrees(
    bench.db,
    shapeOf(file, json),
    expected.map(({ id }) => id),
  );
  return say(file, isDeepStrictEqual(out, expected), out);
}

/** "service_full" and "location" are in full, "service_list" flat, and an organization may come with its services. */
function shapeOf(file: string, json: object) {
  const [, root = "", form] = /^(.+?)(?:_(full|list))?\.json$/.exec(file) ?? [];
  const name = root as RootName;
  if (form === "list") return flatShapes[name];
  return name === "organization" && "services" in json ? withServices : fullShapes[name];
}

async function bringIn(bench: Bench, files: readonly SentFile[]) {
  const { regionId, sourceId } = await bench.empty();
  const reading = readRecords(files, { sourceId });
  if (reading.refused) throw new Error(`${files[0]?.name}: ${reading.refused}`);
  const startedAt = Temporal.Now.instant();
  const run: Run = { sourceId, regionId, startedAt, corrections: new Map(), met: new Set(), counts: nothingYet() };
  await storeRecords(bench.db, house, run, reading.records);
  await withActor(bench.db, house, async (trx) => await keepDescriptions(trx, run, reading.descriptions));
  if (run.counts.failed > 0) throw new Error(`${files[0]?.name}: ${run.counts.failed} records were not taken`);
  return { sourceId };
}

type Published = Record<string, Record<string, unknown>[]>;

/** Table by table. Where an example writes a number and its own schema asks for text, the digits are compared. */
function compareTables(
  file: string,
  expected: Published,
  out: ReadonlyMap<string, Record<string, unknown>[]>,
): boolean {
  const mended: string[] = [];
  const same = Object.entries(expected).map(([table, rows]) => {
    const ours = byId(out.get(table) ?? []);
    return isDeepStrictEqual(
      ours,
      byId(rows).map((row, index) =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => {
            if (typeof value !== "number" || typeof ours[index]?.[column] !== "string") return [column, value];
            mended.push(`${table} ${column}`);
            return [column, String(value)];
          }),
        ),
      ),
    );
  });
  const isSame = same.every((one) => one) && out.size === Object.keys(expected).length;
  const but =
    mended.length > 0 ? ` (text, as the schema asks, where the example has a number: ${mended.join(", ")})` : "";
  return say(file + but, isSame, [...out]);
}

function byId(rows: readonly Record<string, unknown>[]) {
  return rows.toSorted((one, other) => (String(one.id) < String(other.id) ? -1 : 1));
}

async function compareCsv(bench: Bench, from: string): Promise<boolean[]> {
  const names = readdirSync(from)
    .filter((name) => name.endsWith(".csv"))
    .sort();
  const files = names.map((name) => ({ name, bytes: readFileSync(join(from, name)) }));
  const { sourceId } = await bringIn(bench, files);
  const out = await gatherTables(bench.db, sourceId);
  return files.map(({ name, bytes }) => {
    const written = tableAsCsv(name, out.get(name) ?? []);
    return say(`csv/${name}`, isDeepStrictEqual(cellsOf(written), cellsOf(bytes.toString("utf8"))), written);
  });
}

/** Row by row what stands under which heading. */
function cellsOf(text: string) {
  const [header, ...rows] = parseCsv(text.replace(/^\uFEFF/, ""), 10_000);
  return rows.map(({ cells }) =>
    Object.fromEntries((header?.cells ?? []).map((name, index) => [name, cells[index] ?? ""])),
  );
}

function say(what: string, isSame: boolean, out: unknown): boolean {
  print(`${isSame ? "same     " : "DIFFERENT"}  ${what}`);
  if (!isSame) print(JSON.stringify(out, null, 1));
  return isSame;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
