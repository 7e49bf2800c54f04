// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { Account, Settings } from "../support/program.ts";

const binaries = "/usr/lib/postgresql/15/bin";
const manual = join(import.meta.dirname, "../../docs/operations/README.md");

export type DebianServer = {
  /** Makes a database as the manual says, and gives the settings with which a program uses it. */
  makeDatabase: (name: string) => Promise<{ settings: Settings; pool: pg.Pool }>;
  stop: () => void;
};

/** Debian's PostgreSQL 15, where every role has a password of its own; reached over a socket in this folder. */
export function startDebianServer(folder: string): DebianServer {
  if (!existsSync(binaries)) throw new Error("Debian's PostgreSQL 15 is not there: apt-get install postgresql-15");
  const account = accountForPostgres();
  const [data, passwordFile] = [join(folder, "data"), join(folder, "password")];
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(passwordFile, "super");
  if (account) for (const path of [folder, data, passwordFile]) chownSync(path, account.uid, account.gid);
  const run = (name: string, ...words: string[]) =>
    execFileSync(join(binaries, name), words, { ...account, cwd: folder, stdio: "ignore" });

  run(
    "initdb",
    "-D",
    data,
    "-U",
    "postgres",
    "-A",
    "scram-sha-256",
    `--pwfile=${passwordFile}`,
    "-E",
    "UTF8",
    "--no-locale",
  );
  run("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", `-c listen_addresses= -k ${folder}`, "start");
  return {
    makeDatabase: async (name) => await makeDatabase(folder, name),
    stop: () => void run("pg_ctl", "-D", data, "-w", "-m", "fast", "stop"),
  };
}

async function makeDatabase(folder: string, name: string) {
  const url = (role: string, password: string, database: string) =>
    `postgresql://${role}:${password}@localhost/${database}?host=${encodeURIComponent(folder)}`;
  await followManual(url("postgres", "super", "postgres"), name);
  const pool = new pg.Pool({ connectionString: url("postgres", "super", name), max: 2 });
  pool.on("error", () => {}); // the server ends before its last idle connection
  const settings = {
    DATABASE_URL: url("vrijplaats_app", "geheim-app", name),
    DATABASE_OWNER_URL: url("vrijplaats_owner", "geheim-owner", name),
    DATABASE_LOG_URL: url("vrijplaats_log", "geheim-log", name),
  };
  return { settings, pool };
}

/** The very statements that the manual gives an operator; a second database has its roles already. */
async function followManual(superUrl: string, name: string): Promise<void> {
  const block = /```sql\n([\s\S]*?)```/.exec(readFileSync(manual, "utf8"))?.[1] ?? "";
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  const { rowCount } = await client.query("select from pg_roles where rolname = 'vrijplaats_app'");
  for (const statement of block.split("\n").filter((line) => !(rowCount && line.startsWith("create role")))) {
    const role = /^create role vrijplaats_(\w+)/.exec(statement)?.[1];
    await client.query(statement.replace("…", `geheim-${role}`).replace("database vrijplaats ", `database ${name} `));
  }
  await client.end();
}

/** PostgreSQL refuses to run as root. */
function accountForPostgres(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const [, , uid, gid] = /^postgres:.*$/m.exec(readFileSync("/etc/passwd", "utf8"))?.[0].split(":") ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}
