// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Config, ConfigProblem } from "#platform/config";
import { connectionsTo, type Database, enter, withDatabase } from "#platform/db";
import { type EmbeddedServer, startOwnDatabase } from "#platform/embedded";

type OwnersWork<Result> = (ownerUrl: string, embedded: EmbeddedServer | null) => Promise<Result>;

/** As the owner of the tables, also beside a running program. The last to leave stops the embedded database. */
export async function withOwnerUrl<Result>(config: Config, work: OwnersWork<Result>): Promise<Result> {
  const embedded = await startOwnDatabase(config);
  const { owner } = connectionsTo(config, embedded?.socketDir ?? null);
  const presence = embedded && (await enter(owner, { as: "attached" }));
  try {
    return await work(owner, embedded);
  } finally {
    if (await presence?.leave()) await embedded?.stop();
  }
}

export async function withOwner<Result>(config: Config, work: (db: Database) => Promise<Result>): Promise<Result> {
  return await withOwnerUrl(config, async (ownerUrl) => await withDatabase(ownerUrl, work));
}

/** A wrong DATA_DIR would otherwise get a database of its own, with nothing in it. */
export function needDatabase({ server, dataDir }: Config, butThen: string): void {
  if (server || existsSync(join(dataDir, "postgres"))) return;
  throw new ConfigProblem(`${butThen}: ${dataDir} holds no database. Is DATA_DIR right?`);
}
