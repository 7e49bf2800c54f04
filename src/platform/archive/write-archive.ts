// SPDX-License-Identifier: EUPL-1.2
import { createHash, type Hash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Temporal } from "temporal-polyfill";
import { NoRoom } from "./archive-problem.ts";
import { listQueues, listTables, readSequences, type Table } from "./catalog.queries.ts";
import { type ArchiveConnection, withConnection } from "./connection.ts";
import { copyOut } from "./copy.ts";
import { archiveFormat, type Checks, type Manifest } from "./manifest.ts";
import { packing } from "./packing.ts";
import { RowTally } from "./row-tally.ts";
import { type Seal, sealing } from "./seal.ts";
import { refuseUnlessAllIsSeen } from "./seeing-all.queries.ts";
import { tarEnd, tarEntry } from "./tar.ts";

export type ArchiveOrder = {
  ownerUrl: string;
  /** The server's keys: without them personal links that were given out stop working. */
  key: string | null;
  seal: Seal;
  /** The file, which is there whole or not at all. */
  to: string;
  program: string;
  now: Temporal.Instant;
  onTable?: (table: string, rows: number) => void | Promise<void>;
};

/** `sha256` is that of the file as it should stand on the disk. */
export type WrittenArchive = { bytes: number; rows: number; sha256: string };

/** What a file is called until it is whole: one that a killed process left can be thrown away. */
export const unfinishedEnding = ".unfinished";

/** Writes everything in the database as it was at one moment, while others go on writing. */
export async function writeArchive(order: ArchiveOrder): Promise<WrittenArchive> {
  const unfinished = `${order.to}${unfinishedEnding}`;
  try {
    const written = await withConnection(order.ownerUrl, async (client) => {
      await holdOffMigrations(client);
      await client.query("begin isolation level repeatable read read only");
      await client.query("select set_config('app.actor', 'house', true)");
      return await writeFile(client, order, unfinished);
    });
    await rename(unfinished, order.to);
    await flush(dirname(order.to));
    return { bytes: (await stat(order.to)).size, ...written };
  } catch (error) {
    await rm(unfinished, { force: true });
    throw isDiskFull(error) ? new NoRoom(`There is no room for the archive in ${dirname(order.to)}.`) : error;
  }
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && ["ENOSPC", "EDQUOT"].includes(String(error.code));
}

/** A migration changes tables under a snapshot's feet: it waits until the archive is done. */
async function holdOffMigrations(client: ArchiveConnection): Promise<void> {
  await client.query("select pg_advisory_lock_shared(hashtext('vrijplaats.migrate'))");
}

async function writeFile(client: ArchiveConnection, order: ArchiveOrder, file: string) {
  const counted = { rows: 0 };
  const digest = createHash("sha256");
  const target = createWriteStream(file, { mode: 0o600, flush: true });
  await pipeline(tarOf(client, order, counted), packing(), sealing(order.seal), digesting(digest), target);
  return { rows: counted.rows, sha256: digest.digest("hex") };
}

function digesting(digest: Hash) {
  return async function* (pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      digest.update(piece);
      yield piece;
    }
  };
}

async function flush(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

async function* tarOf(
  client: ArchiveConnection,
  order: ArchiveOrder,
  counted: { rows: number },
): AsyncGenerator<Buffer> {
  const at = new Date(order.now.epochMilliseconds);
  const tables = await listTables(client);
  const checks: Checks = { tables: {}, sequences: {} };

  await refuseUnlessAllIsSeen(
    client,
    tables.map(({ name }) => name),
  );
  yield* tarEntry("manifest.json", asJson(await describe(client, order, tables)), at);
  for (const table of tables) {
    const tally = new RowTally();
    yield* tarOfTable(client, table, tally, at);
    checks.tables[table.name] = tally.result();
    counted.rows += tally.rows;
    await order.onTable?.(table.name, tally.rows);
  }
  checks.sequences = await readSequences(client);
  yield* tarEntry("checks.json", asJson(checks), at);
  yield tarEnd();
}

async function describe(
  client: ArchiveConnection,
  { program, now, key }: ArchiveOrder,
  tables: readonly Table[],
): Promise<Manifest> {
  const { rows } = await client.query<{ name: string }>("select name from platform.migration order by name");
  return {
    format: archiveFormat,
    program,
    writtenAt: now.toString(),
    migrations: rows.map(({ name }) => name),
    key,
    queues: await listQueues(client),
    tables: tables.map(({ name, columns }) => ({ name, columns })),
  };
}

function asJson(value: Manifest | Checks): Buffer[] {
  return [Buffer.from(JSON.stringify(value, null, 2))];
}

const partBytes = 1024 * 1024;

/** A tar entry says its size first and a table's is not known: so it goes out in parts of whole rows, each held in memory. */
async function* tarOfTable(client: ArchiveConnection, table: Table, tally: RowTally, at: Date): AsyncGenerator<Buffer> {
  let part: Buffer[] = [];
  let bytes = 0;
  let number = 0;
  const entry = () => {
    number += 1;
    return tarEntry(`tables/${table.name}/${String(number).padStart(6, "0")}.copy`, part, at);
  };
  for await (const rows of tally.watch(copyOut(client, table.select))) {
    part.push(rows);
    bytes += rows.length;
    if (bytes < partBytes) continue;
    yield* entry();
    part = [];
    bytes = 0;
  }
  if (bytes > 0) yield* entry();
}
