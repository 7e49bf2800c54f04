// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EmbeddedServer } from "#platform/embedded";

const settings = ["listen_addresses=", "max_connections=100", "jit=off", "shared_buffers=32MB"];

/** Another PostgreSQL than the one that comes along, for tests: only who may reach its socket is let in, with any name. */
export function startOtherPostgres(binaries: string, folder: string): EmbeddedServer {
  if (!existsSync(join(binaries, "initdb"))) throw new Error(`There is no PostgreSQL in ${binaries}.`);
  const account = accountForPostgres();
  const [data, socketDir] = [join(folder, "data"), join(folder, "socket")];
  for (const path of [data, socketDir]) {
    mkdirSync(path, { mode: 0o700 });
    if (account) chownSync(path, account.uid, account.gid);
  }
  const run = (name: string, ...words: string[]) =>
    execFileSync(join(binaries, name), words, { ...account, cwd: socketDir, stdio: "ignore" });

  run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
  const options = [...settings.map((setting) => `-c ${setting}`), `-k ${socketDir}`].join(" ");
  run("pg_ctl", "-D", data, "-w", "-l", join(socketDir, "log"), "-o", options, "start");
  return { socketDir, stop: async () => void run("pg_ctl", "-D", data, "-w", "-m", "fast", "stop") };
}

/** PostgreSQL refuses to run as root. */
function accountForPostgres(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const [, , uid, gid] = /^postgres:.*$/m.exec(readFileSync("/etc/passwd", "utf8"))?.[0].split(":") ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}
