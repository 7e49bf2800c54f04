// SPDX-License-Identifier: EUPL-1.2
import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { onTestFinished } from "vitest";
import { embeddedUrl } from "#platform/db";
import { makeFolder } from "../support/folder.ts";
import { type Running, startProgramThrough } from "../support/program.ts";

export type SmallDisk = {
  program: Running;
  pool: pg.Pool;
  /** Until not a byte fits on it any more. */
  fill: () => void;
  makeSpace: () => void;
};

const megabytes = 200;

/**
 * A program whose DATA_DIR is a small disk: a file system in memory that only this program and its PostgreSQL see, in a
 * mount namespace of their own. It ends with them. Works for root, and for an ordinary user where the kernel lets one
 * have a namespace.
 */
export async function startOnSmallDisk(): Promise<SmallDisk> {
  const folder = makeFolder();
  onTestFinished(folder.remove);
  const apart = process.getuid?.() === 0 ? [] : ["--user", "--map-current-user", "--keep-caps"];
  const mount = `mount -t tmpfs -o size=${megabytes}m,mode=755 tmpfs "$0" && exec "$@"`;
  const command = ["unshare", ...apart, "--mount", "sh", "-c", mount, folder.path];
  const settings = { DATA_DIR: folder.path, TRUSTED_PROXIES: "127.0.0.1" };
  const program = await startProgramThrough(command, settings).catch((error: unknown) => {
    throw new Error("This machine lets nobody make a small disk for a test (unshare and mount).", { cause: error });
  });
  const seen = join(`/proc/${program.pid}/root`, folder.path); // as the program sees it
  const databasePid = () => Number(readFileSync(join(seen, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
  const pool = new pg.Pool({ connectionString: embeddedUrl(join(seen, "socket"), "postgres", "vrijplaats"), max: 2 });
  pool.on("error", () => {}); // PostgreSQL ends when its journal finds no room
  pool.on("connect", (connection) => connection.on("error", () => {}));
  onTestFinished(async () => {
    rmSync(join(seen, "ballast"), { force: true });
    await pool.end();
    await endBoth(program, databasePid);
  });
  return {
    ...{ program, pool },
    fill: () => fill(join(seen, "ballast")),
    makeSpace: () => rmSync(join(seen, "ballast")),
  };
}

/** Whoever is left of the two, whatever happened. */
async function endBoth(program: Running, databasePid: () => number): Promise<void> {
  const pid = readIfThere(databasePid);
  await program.stop();
  try {
    if (pid) process.kill(pid, "SIGQUIT");
  } catch {
    // it ended with the program
  }
}

function readIfThere(read: () => number): number {
  try {
    return read();
  } catch {
    return 0;
  }
}

function fill(file: string): void {
  const descriptor = openSync(file, "w");
  for (const size of [1024 * 1024, 4096]) {
    try {
      for (;;) writeSync(descriptor, Buffer.alloc(size, 1));
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
    }
  }
  closeSync(descriptor);
}
