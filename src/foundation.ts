// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { type Config, ConfigProblem } from "#platform/config";
import {
  type Connections,
  connectionsTo,
  createDatabase,
  createPool,
  type Database,
  embeddedUrl,
  enter,
  migrate,
  needsMigration,
  type Presence,
} from "#platform/db";
import { type EmbeddedServer, startEmbedded } from "#platform/embedded";
import { prepareJobs } from "#platform/jobs";
import { readServerKeys, type ServerKeys } from "#platform/links";
import { createLogger, type Logger } from "#platform/log";
import { migrations } from "../migrations/index.ts";
import { queueNames } from "./queues.ts";

/** What every program of an installation stands on: web, worker and commands. */
export type Ground = {
  config: Config;
  connections: Connections;
  db: Database;
  logDb: Database;
  keys: ServerKeys;
  log: Logger;
  now: () => Temporal.Instant;
};

export type Foundation = Ground & {
  /** Brings the database up to date, and refuses to serve an embedded one that another program serves. */
  settle: (as: "server" | "attached") => Promise<void>;
  close: () => Promise<void>;
};

/** `embedded` is the server that was started, if there is no other. Nothing is asked of the database before `settle`. */
export function layGround(config: Config, embedded: EmbeddedServer | null): Foundation {
  const log = createLogger(config.logLevel);
  const connections = connectionsTo(config, embedded?.socketDir ?? null);
  const onLost = () => log.warn("a connection to the database was lost");
  const db = createDatabase(createPool(connections.app, { max: 6, onLost }));
  const logDb = createDatabase(createPool(connections.log, { max: 2, onLost }));
  let presence: Presence | null = null;
  return {
    config,
    connections,
    db,
    logDb,
    keys: readServerKeys(config),
    log,
    now: createClock(config.clockMs),
    settle: async (as) => {
      await bringUpToDate(db, connections, embedded);
      if (embedded) presence = await enterAlone(config, connections, as);
    },
    close: async () => {
      await Promise.all([db.destroy(), logDb.destroy()]);
      if (await presence?.leave()) await embedded?.stop();
    },
  };
}

async function bringUpToDate(db: Database, connections: Connections, embedded: EmbeddedServer | null): Promise<void> {
  const installed = JSON.stringify([Object.keys(migrations), queueNames]);
  const fingerprint = createHash("sha256").update(installed).digest("hex");
  if (!(await needsMigration(db, fingerprint))) return;
  await migrate({
    ownerUrl: connections.owner,
    superUrl: embedded && embeddedUrl(embedded.socketDir, "postgres", "postgres"),
    migrations,
    prepare: (ownerUrl) => prepareJobs(ownerUrl, queueNames),
    fingerprint,
  });
}

async function enterAlone(config: Config, { app }: Connections, as: "server" | "attached"): Promise<Presence> {
  // A PostgreSQL that was killed is started again by whoever serves: on one machine nobody else would.
  const revive = async () => await startEmbedded(config.dataDir);
  const presence = await enter(app, as === "server" ? { as, revive } : { as });
  if (presence) return presence;
  throw new ConfigProblem(
    `Vrijplaats already runs on ${config.dataDir}. Stop that one first, or give this one another DATA_DIR.`,
  );
}

/** The real time, or from `startsAtMs` on one that runs just as fast. */
function createClock(startsAtMs: number | null): () => Temporal.Instant {
  if (startsAtMs === null) return () => Temporal.Now.instant();
  const startedMs = performance.now();
  return () => Temporal.Instant.fromEpochMilliseconds(Math.round(startsAtMs + performance.now() - startedMs));
}
