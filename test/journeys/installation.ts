// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { embeddedUrl } from "#platform/db";
import { startEmbedded } from "#platform/embedded";

/** A Tuesday morning in November, an hour after opening. */
export const startsAt = "2026-11-24T11:00:00+01:00";

const program = join(import.meta.dirname, "../../dist/server/main.mjs");

export type Installation = {
  address: string;
  /** What it printed when it started. */
  said: string;
  /** The database, seen by its superuser. */
  pool: pg.Pool;
  stop: () => Promise<void>;
};

/** The built program as its own process, with its own database on a copy of the template. */
export async function startInstallation(template: string, options: readonly string[] = []): Promise<Installation> {
  const dataDir = makeDataDir();
  spawnSync("cp", ["-a", `${template}/.`, dataDir]);
  const running = await startProgram(dataDir, options);
  const { socketDir } = await startEmbedded(dataDir); // joins the one that the program started
  const pool = new pg.Pool({ connectionString: embeddedUrl(socketDir, "postgres", "vrijplaats"), max: 2 });
  pool.on("error", () => {}); // the database stops before its last idle connection is closed
  const stop = async () => {
    await pool.end();
    await stopProgram(running.child, dataDir);
    removeDataDir(dataDir);
  };
  return { address: running.address, said: running.said, pool, stop };
}

/** A data directory brought up to date once, with nothing in it: whoever starts from a copy spares the seconds that this takes. */
export async function makeTemplate(): Promise<{ dataDir: string; remove: () => void }> {
  const dataDir = makeDataDir();
  const { child } = await startProgram(dataDir, []);
  await stopProgram(child, dataDir);
  return { dataDir, remove: () => removeDataDir(dataDir) };
}

async function startProgram(dataDir: string, options: readonly string[]) {
  const port = await findFreePort();
  const address = `http://localhost:${port}`;
  const child = spawn(process.execPath, [program, ...options], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      HOST: "127.0.0.1",
      PORT: String(port),
      PUBLIC_URL: address,
      CLOCK: startsAt,
      FORM_SECONDS: "0",
      LOG_LEVEL: "error",
    },
  });
  const endWithUs = () => child.kill();
  process.once("exit", endWithUs);
  child.once("exit", () => process.off("exit", endWithUs));
  return { child, address, said: await untilAnswering(child, address) };
}

async function untilAnswering(child: ChildProcess, address: string): Promise<string> {
  let said = "";
  child.stdout?.on("data", (text) => {
    said += text;
  });
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The program stopped while starting. It said: ${said}`);
    if (said.includes(address) && (await answers(`${address}/readyz`))) return said;
    await wait(50);
  }
  throw new Error(`The program did not answer in half a minute. It said: ${said}`);
}

async function answers(address: string): Promise<boolean> {
  return await fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function stopProgram(child: ChildProcess, dataDir: string): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
  const pidFile = join(dataDir, "postgres/postmaster.pid");
  stopDatabase(pidFile);
  for (let tries = 0; tries < 200 && existsSync(pidFile); tries += 1) await wait(50);
}

/** Told to stop while it still started, the program leaves its database running. */
function stopDatabase(pidFile: string): void {
  try {
    process.kill(Number(readFileSync(pidFile, "utf8").split("\n")[0]), "SIGINT");
  } catch {
    // it stopped already
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}

function makeDataDir(): string {
  const dataDir = mkdtempSync(join(tmpdir(), "vp-journey-"));
  chmodSync(dataDir, 0o755); // root runs PostgreSQL as another account
  return dataDir;
}

function removeDataDir(dataDir: string): void {
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
