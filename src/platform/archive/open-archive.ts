// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { ArchiveProblem } from "./archive-problem.ts";
import { type Checks, type Manifest, parseChecks, parseManifest } from "./manifest.ts";
import { unpacking } from "./packing.ts";
import { RowTally } from "./row-tally.ts";
import { type Unseal, unsealing } from "./seal.ts";
import { gather, TarReader } from "./tar.ts";

export type ArchiveFile = { from: string; unseal: Unseal };
export type CheckedArchive = ArchiveFile & { manifest: Manifest; checks: Checks };

/** Reads the whole archive and holds every table against its checksum, without a database. Throws an ArchiveProblem. */
export async function checkArchive(file: ArchiveFile): Promise<CheckedArchive> {
  try {
    return { ...file, ...(await readThrough(file)) };
  } catch (error) {
    if (error instanceof ArchiveProblem) throw error;
    if (isAboutTheDisk(error)) throw new ArchiveProblem(`${file.from} cannot be read: ${error.message}`);
    throw new ArchiveProblem(
      `${file.from} is damaged or not a whole archive (${error instanceof Error ? error.message : error}). Nothing was restored.`,
    );
  }
}

/** That a file stands on the disk as it was written, also where nobody here can open it. */
export async function checkDigest(file: string, sha256: string): Promise<void> {
  const digest = createHash("sha256");
  for await (const piece of createReadStream(file)) digest.update(piece);
  if (digest.digest("hex") !== sha256) throw new ArchiveProblem(`${file} is not on the disk as it was written.`);
}

async function readThrough(file: ArchiveFile): Promise<{ manifest: Manifest; checks: Checks }> {
  const found: Checks["tables"] = {};
  const read = await openArchive(file, async (table, rows) => {
    const tally = new RowTally();
    for await (const piece of rows) tally.add(piece);
    found[table.name] = tally.result();
  });
  for (const [name, expected] of Object.entries(read.checks.tables)) {
    const { rows, sha256 } = found[name] ?? {};
    if (rows !== expected.rows || sha256 !== expected.sha256)
      throw new Error(`table ${name} differs from its checksum`);
  }
  return read;
}

function isAboutTheDisk(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error;
}

type ReadTable = (table: Manifest["tables"][number], rows: AsyncIterable<Buffer>) => Promise<void>;

/** Hands out the rows of each table in loading order; `readTable` takes them all. */
export async function openArchive(
  { from, unseal }: ArchiveFile,
  readTable: ReadTable,
): Promise<{ manifest: Manifest; checks: Checks }> {
  return await pipeline(
    createReadStream(from),
    unsealing(unseal),
    unpacking,
    async (unpacked: AsyncIterable<Buffer>) => {
      const tar = new TarReader(unpacked);
      await tar.advance();
      const manifest = parseManifest(await textOf(tar, "manifest.json"));
      for (const table of manifest.tables) await readTable(table, rowsOf(tar, table.name));
      const checks = parseChecks(await textOf(tar, "checks.json"));
      await tar.finish();
      return { manifest, checks };
    },
  );
}

async function textOf(tar: TarReader, name: string): Promise<string> {
  if (tar.current?.name !== name) throw new Error(`${name} is not where it belongs`);
  return (await gather(tar.body())).toString("utf8");
}

async function* rowsOf(tar: TarReader, table: string): AsyncGenerator<Buffer> {
  while (tar.current?.name.startsWith(`tables/${table}/`)) yield* tar.body();
}
