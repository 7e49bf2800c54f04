// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Config } from "#platform/config";
import { EmbeddedProblem } from "./embedded-problem.ts";
import { findBinaries, findOwner, giveTo, makeSocketDir, type Owner, refuseUnreachable } from "./machine.ts";
import { stopServer, untilNotStopping, untilReady } from "./postmaster.ts";
import { isAlive, readIfThere } from "./processes.ts";

export type EmbeddedServer = {
  socketDir: string;
  /** Comes back once PostgreSQL is gone, so that a next start finds none that is on its way out. */
  stop: () => Promise<void>;
};

const settings = [
  "listen_addresses=",
  "unix_socket_permissions=0700",
  "shared_buffers=32MB",
  "max_connections=60",
  // One machine and nobody to copy to: fewer helpers of PostgreSQL that only sit in memory.
  "wal_level=minimal",
  "max_wal_senders=0",
  "max_logical_replication_workers=0",
  "max_parallel_workers=0",
  "max_parallel_workers_per_gather=0", // else plans are made for helpers that never come
  "random_page_cost=1.1", // a disk without moving parts, and most of it in memory
  "autovacuum_max_workers=1",
  "jit=off",
  "io_method=sync",
  // PostgreSQL's own log would otherwise repeat values that people typed.
  "log_min_error_statement=panic",
  "log_error_verbosity=terse",
];

/** The embedded server, unless the database is somewhere else. */
export async function startOwnDatabase({
  server,
  dataDir,
}: Pick<Config, "server" | "dataDir">): Promise<EmbeddedServer | null> {
  return server ? null : await startEmbedded(dataDir);
}

/**
 * Starts PostgreSQL in `dataDir`, or joins the one that runs there: also one whose program was killed.
 * It lives in a process group of its own, so that Ctrl-C in a terminal reaches it through us only.
 */
export async function startEmbedded(dataDir: string): Promise<EmbeddedServer> {
  const binaries = await findBinaries();
  const owner = findOwner();
  const folder = join(dataDir, "postgres");
  mkdirSync(dataDir, { recursive: true });
  refuseUnreachable(dataDir, dirname(binaries.postgres), owner);
  const socketDir = makeSocketDir(dataDir, owner);

  const unlock = await lockStart(dataDir);
  try {
    if (!existsSync(join(folder, "PG_VERSION"))) await makeCluster(binaries.initdb, folder, owner);
    await untilNotStopping(folder);
    await untilReady(folder, () => spawnServer(binaries.postgres, folder, socketDir, owner));
  } finally {
    unlock();
  }
  return { socketDir, stop: () => stopServer(folder) };
}

/** Two first starts at once would make the same cluster together: one waits for the other. */
async function lockStart(dataDir: string): Promise<() => void> {
  const file = join(dataDir, "starting.pid");
  for (let tries = 0; tries < 600; tries += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      const holder = Number(readIfThere(file));
      if (holder > 0 && !isAlive(holder)) rmSync(file, { force: true });
      await wait(50);
    }
  }
  throw new EmbeddedProblem(`Another start has not finished in thirty seconds. If none is under way, remove ${file}.`);
}

async function makeCluster(initdb: string, folder: string, owner: Owner): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveTo(folder, owner);
  // biome-ignore format: one option a word
  const options = ["-D", folder, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--no-instructions"];
  const made = spawn(initdb, options, { ...owner, cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  made.stderr.on("data", (text) => {
    said += text;
  });
  const code = await new Promise((done, fail) => made.on("error", fail).on("close", done));
  if (code !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new EmbeddedProblem(`The database could not be made in ${folder}: ${said.trim()}`);
  }
}

function spawnServer(postgres: string, folder: string, socketDir: string, owner: Owner): ChildProcess {
  const options = ["-D", folder, "-k", socketDir, ...settings.flatMap((setting) => ["-c", setting])];
  const shell = ["-c", 'exec "$@" >>"$0" 2>&1', join(folder, "server.log"), postgres, ...options];
  const server = spawn("/bin/sh", shell, { ...owner, cwd: folder, stdio: "ignore", detached: true });
  server.unref();
  return server;
}
