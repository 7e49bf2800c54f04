// SPDX-License-Identifier: EUPL-1.2
import { closeSync, fsyncSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import pg from "pg";
import { Temporal } from "temporal-polyfill";
import { writeArchive } from "#platform/archive";
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import type { Installation, RunningDatabase } from "./installation.ts";

const backupsATurn = 4;

/**
 * A whole back-up (every table in order, with checksums, packed, sealed for a recipient, on the disk for sure, under its own
 * name) against `COPY ... TO STDOUT` of the same tables, one after another to a file that is on the disk for sure. Both begin
 * with a connection of their own. A passphrase costs most of a second more, whatever the size: that is its protection.
 */
export async function measureBackup({ dataDir }: Installation, { connections }: RunningDatabase): Promise<Figure[]> {
  const recipient = await identityToRecipient(await generateX25519Identity());
  const to = join(dataDir, "measured.vpa");
  const tables: string[] = [];
  const order = { ownerUrl: connections.owner, key: null, seal: { recipient }, to, program: "bench" };
  const backUp = async (onTable?: (table: string) => void) =>
    await writeArchive({ ...order, now: Temporal.Now.instant(), ...(onTable && { onTable }) });
  const { bytes } = await backUp((table) => void tables.push(table));
  const superUrl = connections.owner.replace("vrijplaats_owner", "postgres");
  const bare = join(dataDir, "measured.copy");
  await copyTo(bare, superUrl, tables);
  const bareBytes = statSync(bare).size;

  const compared = await compare(
    async () => await msATurn(async () => void (await backUp())),
    async () => await msATurn(async () => await copyTo(bare, superUrl, tables)),
  );
  rmSync(to);
  rmSync(bare);
  const seen = `${compared.ours.toFixed(0)} ms for ${megabytes(bytes)}, bare ${compared.reference.toFixed(0)} ms for ${megabytes(bareBytes)} of ${tables.length} tables`;
  return [{ name: "backup.ratio", value: compared.ratio, goal: { atMost: 2 }, spread: compared.spread, seen }];
}

async function msATurn(work: () => Promise<void>): Promise<number> {
  const startedMs = performance.now();
  for (let number = 0; number < backupsATurn; number += 1) await work();
  return (performance.now() - startedMs) / backupsATurn;
}

async function copyTo(file: string, superUrl: string, tables: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  const target = openSync(file, "w");
  for (const table of tables)
    await new Promise((resolve, reject) => client.query(new Copy(table, target, resolve, reject)));
  fsyncSync(target);
  closeSync(target);
  await client.end();
}

/** A query object of `pg` that puts what comes in a file, and nothing more. */
class Copy {
  readonly #text: string;
  readonly #file: number;
  readonly #block = Buffer.allocUnsafe(1024 * 1024);
  #used = 0;
  readonly #done: (value: unknown) => void;
  readonly handleError: (error: Error) => void;

  constructor(table: string, file: number, done: (value: unknown) => void, failed: (error: Error) => void) {
    this.#text = `copy (select * from ${table}) to stdout`;
    this.#file = file;
    this.#done = done;
    this.handleError = failed;
  }

  submit(connection: pg.Connection): void {
    connection.query(this.#text);
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    if (this.#used + chunk.length > this.#block.length) this.#empty();
    this.#block.set(chunk, this.#used);
    this.#used += chunk.length;
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#empty();
    this.#done(null);
  }

  #empty(): void {
    writeSync(this.#file, this.#block, 0, this.#used);
    this.#used = 0;
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
