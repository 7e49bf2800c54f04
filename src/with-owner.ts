// SPDX-License-Identifier: EUPL-1.2
import type { Config } from "#platform/config";
import { connectionsTo, createDatabase, createPool, type Database, enter } from "#platform/db";
import { startEmbedded } from "#platform/embedded";

/** For a command that works beside a running program, as the owner of the tables. The last to leave stops the embedded database. */
export async function withOwner<Result>(config: Config, work: (db: Database) => Promise<Result>): Promise<Result> {
  const embedded = config.server ? null : await startEmbedded(config.dataDir);
  const { owner } = connectionsTo(config, embedded?.socketDir ?? null);
  const presence = embedded && (await enter(owner, { as: "attached" }));
  const db = createDatabase(createPool(owner, { max: 2, onLost: () => {} }));
  try {
    return await work(db);
  } finally {
    await db.destroy();
    if (await presence?.leave()) await embedded?.stop();
  }
}
