// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type pg from "pg";
import { lookInto, makeFolder, until } from "../support/folder.ts";
import { isReady, type Running, type Settings, startProgram } from "../support/program.ts";

export type Installation = {
  address: string;
  dataDir: string;
  /** What it has printed. */
  said: () => string;
  /** The database, seen by its superuser. */
  pool: pg.Pool;
  stop: () => Promise<void>;
};

/** The built program as its own process, with its own database on a copy of the template. */
export async function startInstallation(
  template: string,
  words: readonly string[] = [],
  settings: Settings = {},
): Promise<Installation> {
  const folder = makeFolder();
  spawnSync("cp", ["-a", `${template}/.`, folder.path]);
  const { address, program } = await startAt(folder.path, words, settings);
  const pool = await lookInto(folder.path);
  const stop = async () => {
    await pool.end();
    await program.stop();
    await folder.remove();
  };
  return { address, dataDir: folder.path, said: program.said, pool, stop };
}

/** A data directory brought up to date once, with nothing in it: whoever starts from a copy spares the seconds that this takes. */
export async function makeTemplate(): Promise<{ dataDir: string; remove: () => Promise<void> }> {
  const folder = makeFolder();
  const { program } = await startAt(folder.path, [], {});
  await program.stop();
  return { dataDir: folder.path, remove: folder.remove };
}

/** Under the address that stands in its links, which a browser has to open. */
async function startAt(
  dataDir: string,
  words: readonly string[],
  extra: Settings,
): Promise<{ address: string; program: Running }> {
  const port = await findFreePort();
  const address = `http://localhost:${port}`;
  const settings = { DATA_DIR: dataDir, PORT: String(port), PUBLIC_URL: address, LOG_LEVEL: "error", ...extra };
  const program = await startProgram(settings, null, words);
  await until("it answers", async () => await isReady(address));
  return { address, program };
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
