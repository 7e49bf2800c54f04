// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { embeddedUrl } from "#platform/db";
import { startEmbedded } from "#platform/embedded";
import type { Account } from "./program.ts";

/** A DATA_DIR. Removing it first ends the PostgreSQL that runs in it. */
export type Folder = { path: string; remove: () => Promise<void> };

export function makeFolder(owner: Account | null = null): Folder {
  const path = mkdtempSync(join(tmpdir(), "vp-program-"));
  chmodSync(path, 0o755); // root runs PostgreSQL as another account
  if (owner) chownSync(path, owner.uid, owner.gid);
  const remove = async () => {
    await endDatabase(path);
    rmSync(path, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
  };
  return { path, remove };
}

/** The first process of PostgreSQL, or null when none runs. */
export function databasePid(dataDir: string): number | null {
  try {
    const pid = Number(readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(dataDir) ? pid : null;
  } catch {
    return null;
  }
}

/** The account that the database runs as. */
export function databaseUid(dataDir: string): number {
  const status = readFileSync(`/proc/${databasePid(dataDir)}/status`, "utf8");
  return Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]);
}

/** A superuser's look into the database that already runs in this folder: nothing is hidden from it. */
export async function lookInto(dataDir: string): Promise<pg.Pool> {
  const { socketDir } = await startEmbedded(dataDir);
  const pool = new pg.Pool({ connectionString: embeddedUrl(socketDir, "postgres", "vrijplaats"), max: 3 });
  pool.on("error", () => {}); // the database is killed, or ends before its last idle connection
  pool.on("connect", (connection) => connection.on("error", () => {}));
  return pool;
}

async function endDatabase(dataDir: string): Promise<void> {
  const pid = databasePid(dataDir);
  if (pid) process.kill(pid, "SIGQUIT"); // at once: nothing in it is needed any more
  await until("PostgreSQL has stopped", () => databasePid(dataDir) === null);
}

/** Asks again and again, with patience for a slow machine. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>, seconds = 120): Promise<void> {
  for (let tries = 0; tries < seconds * 10; tries += 1) {
    if (await isSo()) return;
    await wait(100);
  }
  throw new Error(`Still not so after ${seconds} seconds: ${what}`);
}
