// SPDX-License-Identifier: EUPL-1.2
import { rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { type Connections, embeddedConnections, embeddedUrl } from "#platform/db";
import { startEmbedded } from "#platform/embedded";
import { databasePid, makeFolder, until } from "../test/support/folder.ts";
import { startProgram, stop } from "./processes.ts";
import { type Seeded, seed } from "./seed.ts";

/** A filled installation in a folder of its own. */
export type Installation = { dataDir: string; seeded: Seeded };

/** The database of an installation, running without a program of its own. */
export type RunningDatabase = {
  connections: Connections;
  /** Settings with which any number of programs use it. */
  settings: Record<string, string>;
  logFile: string;
  /** A connection that sees everything. */
  connect: () => Promise<pg.Client>;
  stop: () => Promise<void>;
};

/** The program itself makes its database at its first start; what 500 activities bring is then added in bulk. */
export async function createInstallation(): Promise<Installation> {
  const { path: dataDir } = makeFolder();
  try {
    await stop(await startProgram({ DATA_DIR: dataDir }));
    const database = await startDatabase(dataDir);
    const client = await database.connect();
    const seeded = await seed(client);
    await client.end();
    await database.stop();
    return { dataDir, seeded };
  } catch (error) {
    await removeInstallation(dataDir);
    throw error;
  }
}

export async function startDatabase(dataDir: string): Promise<RunningDatabase> {
  const server = await startEmbedded(dataDir);
  const connections = embeddedConnections(server.socketDir, "vrijplaats");
  return {
    connections,
    settings: {
      DATABASE_URL: connections.app,
      DATABASE_OWNER_URL: connections.owner,
      DATABASE_LOG_URL: connections.log,
      DATA_DIR: dataDir,
      JOBS: "apart",
    },
    logFile: join(dataDir, "postgres/server.log"),
    connect: async () => {
      const client = new pg.Client({ connectionString: embeddedUrl(server.socketDir, "postgres", "vrijplaats") });
      client.on("error", () => {}); // the bench was broken off
      await client.connect();
      return client;
    },
    stop: async () => {
      server.stop();
      await untilStopped(dataDir);
    },
  };
}

/** Whoever ended before it could stop its database leaves it running. */
export async function endDatabase(dataDir: string): Promise<void> {
  const pid = databasePid(dataDir);
  if (pid === null) return;
  process.kill(pid, "SIGINT");
  await untilStopped(dataDir);
}

async function untilStopped(dataDir: string): Promise<void> {
  await until("PostgreSQL has stopped", () => databasePid(dataDir) === null);
}

export async function removeInstallation(dataDir: string): Promise<void> {
  await endDatabase(dataDir);
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
