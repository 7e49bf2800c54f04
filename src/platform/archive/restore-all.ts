// SPDX-License-Identifier: EUPL-1.2
import type { Migrations } from "#platform/db";
import { ArchiveProblem } from "./archive-problem.ts";
import { listTables, type Table } from "./catalog.queries.ts";
import type { ArchiveConnection } from "./connection.ts";
import { copyOut } from "./copy.ts";
import type { Erased } from "./erased-list.ts";
import { loadRows, makeLoadable, makeUsual, rememberErased, setSequences } from "./load.commands.ts";
import type { Checks, Manifest } from "./manifest.ts";
import { migrateWithin } from "./migrating.ts";
import { type CheckedArchive, openArchive } from "./open-archive.ts";
import { RowTally } from "./row-tally.ts";

export type RestoreOrder = {
  ownerUrl: string;
  archive: CheckedArchive;
  /** All that this program has: the archive's own are run before its rows are loaded, the others after. */
  migrations: Migrations;
  /** What was erased since, as the list beside the archives has it: it is to be erased once more. */
  erased: readonly Erased[];
  /** Called just before the restored database becomes real; throws to give it up. */
  keepKey: (key: string | null) => void | Promise<void>;
  onTable?: (table: string, rows: number) => void;
};

export async function restoreAll(client: ArchiveConnection, order: RestoreOrder): Promise<number> {
  const { manifest, checks } = order.archive;
  await client.query("begin");
  await client.query("select pg_advisory_xact_lock(hashtext('vrijplaats.migrate'))");
  await migrateWithin(client, onlyThose(manifest.migrations, order.migrations));

  const tables = await listTables(client);
  refuseOtherTables(manifest, tables);
  await makeLoadable(client, tables);
  const rows = await loadAll(client, order);
  await setSequences(client, checks.sequences);
  for (const table of tables) await compare(client, table, checks);
  await makeUsual(client, tables);

  await migrateWithin(client, order.migrations);
  await rememberErased(client, order.erased);
  await order.keepKey(manifest.key);
  await client.query("commit");
  return rows;
}

function onlyThose(names: readonly string[], migrations: Migrations): Migrations {
  return Object.fromEntries(Object.entries(migrations).filter(([name]) => names.includes(name)));
}

function refuseOtherTables(manifest: Manifest, tables: readonly Table[]): void {
  if (shapeOf(manifest.tables) !== shapeOf(tables)) {
    throw new ArchiveProblem(
      "The tables in this archive are not those that its migrations make: it comes from a program that was changed. Nothing was restored.",
    );
  }
}

function shapeOf(tables: readonly Pick<Table, "name" | "columns">[]): string {
  return tables
    .map(({ name, columns }) => `${name}(${columns.toSorted().join(",")})`)
    .toSorted()
    .join("\n");
}

async function loadAll(client: ArchiveConnection, { archive, onTable }: RestoreOrder): Promise<number> {
  let total = 0;
  await openArchive(archive, async (table, rows) => {
    await loadRows(client, table, rows);
    const count = archive.checks.tables[table.name]?.rows ?? 0;
    total += count;
    onTable?.(table.name, count);
  });
  return total;
}

/** What now stands in the table, read again, is what the archive says. */
async function compare(client: ArchiveConnection, table: Table, checks: Checks): Promise<void> {
  const tally = new RowTally();
  for await (const rows of copyOut(client, table.select)) tally.add(rows);
  const { rows, sha256 } = tally.result();
  const expected = checks.tables[table.name];
  if (rows !== expected?.rows || sha256 !== expected.sha256) {
    throw new ArchiveProblem(
      `Table ${table.name} did not come back as it was (${rows} rows of ${expected?.rows}). Nothing was restored.`,
    );
  }
}
