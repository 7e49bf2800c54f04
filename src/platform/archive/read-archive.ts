// SPDX-License-Identifier: EUPL-1.2
import { enter, type Migrations } from "#platform/db";
import { prepareJobs } from "#platform/jobs";
import { ArchiveProblem } from "./archive-problem.ts";
import { listTableNames } from "./catalog.queries.ts";
import { type ArchiveConnection, withConnection } from "./connection.ts";
import type { Manifest } from "./manifest.ts";
import { type RestoreOrder, restoreAll } from "./restore-all.ts";

/**
 * Reads an archive back into an empty database, in one transaction: either all of it is there afterwards, or nothing.
 * Gives the number of rows.
 */
export async function readArchive(order: RestoreOrder): Promise<number> {
  refuseNewer(order.archive.manifest, order.migrations);
  return await alone(
    order.ownerUrl,
    async () =>
      await withConnection(order.ownerUrl, async (client) => {
        await refuseUnlessEmpty(client);
        return await withJobTables(client, order, async () => await restoreAll(client, order));
      }),
  );
}

function refuseNewer(manifest: Manifest, migrations: Migrations): void {
  const unknown = manifest.migrations.filter((name) => !(name in migrations));
  if (unknown.length > 0) {
    throw new ArchiveProblem(
      `This archive was made by Vrijplaats ${manifest.program}, whose database this program does not know (${unknown.join(", ")}). Restore it with that version or a newer one.`,
    );
  }
}

/** For as long as the work takes, no other program serves these data. */
async function alone<Result>(ownerUrl: string, work: () => Promise<Result>): Promise<Result> {
  const presence = await enter(ownerUrl, { as: "server" });
  if (!presence) {
    throw new ArchiveProblem(
      "Vrijplaats is running on this database. Stop it first, and restore into an empty database.",
    );
  }
  return await work().finally(() => presence.leave());
}

async function refuseUnlessEmpty(client: ArchiveConnection): Promise<void> {
  const tables = await listTableNames(client);
  if (tables.length > 0) {
    throw new ArchiveProblem(
      `The database is not empty: it holds ${tables.length} tables (${tables.slice(0, 3).join(", ")}...). Restoring never overwrites: use a new DATA_DIR or a newly made database.`,
    );
  }
}

/** pg-boss makes its tables in a transaction of its own, so they are made before ours and taken away again if ours fails. */
async function withJobTables(
  client: ArchiveConnection,
  order: RestoreOrder,
  work: () => Promise<number>,
): Promise<number> {
  const { queues } = order.archive.manifest;
  if (queues.length === 0) return await work();
  await prepareJobs(order.ownerUrl, queues);
  try {
    return await work();
  } catch (error) {
    await client.query("rollback; drop schema jobs cascade");
    throw error;
  }
}
