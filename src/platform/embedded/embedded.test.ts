// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, expect, test } from "vitest";
import { embeddedUrl, enter } from "#platform/db";
import { type EmbeddedServer, startEmbedded } from "./embedded.ts";

const folders: string[] = [];
const servers: EmbeddedServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(name = ""): string {
  const folder = mkdtempSync(join(tmpdir(), "vp-embedded-"));
  folders.push(folder);
  chmodSync(folder, 0o755);
  const dataDir = join(folder, name);
  mkdirSync(dataDir, { recursive: true });
  return dataDir;
}

async function start(dataDir: string): Promise<EmbeddedServer> {
  const server = await startEmbedded(dataDir);
  servers.push(server);
  return server;
}

function pidOf(dataDir: string): number {
  return Number(readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
}

async function ask(server: EmbeddedServer, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: embeddedUrl(server.socketDir, "postgres", "postgres") });
  await client.connect();
  const { rows } = await client.query({ text: question, rowMode: "array" });
  await client.end();
  return rows[0]?.[0];
}

test("two first starts at once make one database, and both can use it", async () => {
  const dataDir = newFolder();

  const [one, other] = await Promise.all([start(dataDir), start(dataDir)]);

  expect(await ask(one, "select 1")).toBe(1);
  expect(one.socketDir).toBe(other.socketDir);
});

test("after PostgreSQL was killed hard, the next start brings back what was confirmed", async () => {
  const dataDir = newFolder();
  await ask(await start(dataDir), "create table kept as select 7 as number");
  const pid = pidOf(dataDir);
  process.kill(pid, "SIGKILL");
  await expect.poll(() => existsSync(`/proc/${pid}/exe`), { timeout: 10_000 }).toBe(false);

  const again = await start(dataDir);

  expect(await ask(again, "select number from kept")).toBe(7);
});

test("stopped and started five times in a row, it is there each time", async () => {
  const dataDir = newFolder();
  for (let round = 0; round < 5; round += 1) {
    const server = await start(dataDir);
    expect(await ask(server, "select 1")).toBe(1);
    await server.stop();
  }
});

test("a folder with a name too long for a socket works all the same", async () => {
  const server = await start(newFolder("een-hele-lange-naam-".repeat(6)));

  expect(await ask(server, "select 1")).toBe(1);
});

test("a folder that PostgreSQL cannot enter is refused with what to do", async () => {
  const dataDir = newFolder("dicht");
  chmodSync(join(dataDir, ".."), 0o700);

  if (process.getuid?.() === 0) await expect(startEmbedded(dataDir)).rejects.toThrow("chmod o+x");
  else expect(await ask(await start(dataDir), "select 1")).toBe(1);
});

test("only one program serves a folder, others attach, and whoever leaves last turns off the light", async () => {
  const server = await start(newFolder());
  const url = embeddedUrl(server.socketDir, "postgres", "postgres");
  const serving = await enter(url, { as: "server" });
  const attached = await enter(url, { as: "attached" });

  expect(await enter(url, { as: "server" })).toBeNull();
  expect(await serving?.leave()).toBe(false);
  expect(await attached?.leave()).toBe(true);
});

test("a PostgreSQL that is killed under a program that serves is started again, and the program still serves alone", async () => {
  const dataDir = newFolder();
  const server = await start(dataDir);
  const url = embeddedUrl(server.socketDir, "postgres", "postgres");
  const serving = await enter(url, { as: "server", revive: async () => await startEmbedded(dataDir) });

  process.kill(pidOf(dataDir), "SIGKILL");

  const isRefused = async () => {
    const other = await enter(url, { as: "server" });
    await other?.leave();
    return other === null;
  };
  await expect.poll(async () => await isRefused().catch(() => false), { timeout: 30_000 }).toBe(true);
  expect(await ask(server, "select 1")).toBe(1);
  await serving?.leave();
});
