// SPDX-License-Identifier: EUPL-1.2
import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { embeddedConnections, embeddedUrl, migrate } from "#platform/db";
import { startEmbedded } from "#platform/embedded";
import { prepareJobs } from "#platform/jobs";
import { migrations } from "../../migrations/index.ts";
import { queueNames } from "../queues.ts";

const folder = mkdtempSync(join(tmpdir(), "vp-commands-"));
chmodSync(folder, 0o755); // root runs PostgreSQL as another account
const passphrase = "een lange zin die niemand raadt";

afterAll(async () => await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));

test("an installation moves to another machine with two commands, which leave nothing running", async () => {
  const here = join(folder, "here");
  const there = join(folder, "there");
  await furnish(here);

  const backup = await run("backup", here, [join(folder, "usb")]);
  const [file = ""] = readdirSync(join(folder, "usb"));
  const restored = await run("restore", there, [join(folder, "usb", file)]);
  const verified = await run("verify-log", there, []);

  expect(backup).toMatchObject({ code: 0, problem: "" });
  expect(file).toMatch(/^vrijplaats-\d{4}-\d\d-\d\d-\d{4}\.vpa$/);
  expect(backup.said.trimEnd().split("\n").at(-1)).toMatch(/\.vpa \(\d+ rows, \d+\.\d MB\)$/);
  expect(restored).toMatchObject({ code: 0, problem: "" });
  expect(restored.said).toContain("the reading log is whole, up to row 1 (");
  expect(verified).toMatchObject({
    code: 0,
    problem: "",
    said: expect.stringMatching(/is whole, up to row 1 \(\w{32}\)\n$/),
  });
  expect(await isRunning(here)).toBe(false);
  expect(await isRunning(there)).toBe(false);
  expect(await namesIn(there)).toEqual(["Het Huis"]);
}, 120_000);

test("without a passphrase, or with a file that is no archive, the commands say why and touch nothing", async () => {
  const nowhere = join(folder, "nowhere");
  writeFileSync(join(folder, "letter.vpa"), "Lieve allemaal");

  const unsealed = await run("backup", nowhere, [], { BACKUP_PASSPHRASE: "" });
  const letter = await run("restore", nowhere, [join(folder, "letter.vpa")]);
  const nothing = await run("restore", nowhere, []);
  const empty = await run("backup", nowhere, []);

  expect(unsealed).toMatchObject({ code: 1, problem: expect.stringMatching(/^A back-up holds everything.*\n$/) });
  expect(letter).toMatchObject({ code: 1, problem: expect.stringMatching(/is damaged or not a whole archive.*\n$/) });
  expect(nothing).toMatchObject({ code: 1, problem: "Say which archive: npm run restore FILE\n" });
  expect(empty).toMatchObject({ code: 1, problem: expect.stringMatching(/^There is nothing to back up.*\n$/) });
  expect(existsSync(nowhere)).toBe(false);
});

async function furnish(dataDir: string): Promise<void> {
  const server = await startEmbedded(dataDir);
  const { owner } = embeddedConnections(server.socketDir, "vrijplaats");
  const superUrl = embeddedUrl(server.socketDir, "postgres", "postgres");
  const prepare = async (url: string) => await prepareJobs(url, queueNames);
  await migrate({ ownerUrl: owner, superUrl, migrations, prepare, fingerprint: "test" });
  await ask(owner, "insert into network.organization (name) values ('Het Huis')");
  await ask(
    embeddedConnections(server.socketDir, "vrijplaats").log,
    `insert into people.reading (at, reader_id, reader_name, reader_role, centre_id, what, about_id)
     values (now(), gen_random_uuid(), 'Noor', 'host', gen_random_uuid(), 'people.team', gen_random_uuid())`,
  );
  server.stop();
  while (await isRunning(dataDir)) await wait(50);
}

async function namesIn(dataDir: string): Promise<unknown[]> {
  const server = await startEmbedded(dataDir);
  const rows = await ask(
    embeddedConnections(server.socketDir, "vrijplaats").owner,
    "select name from network.organization",
  );
  server.stop();
  while (await isRunning(dataDir)) await wait(50);
  return rows.map(({ name }) => name);
}

async function ask(url: string, statement: string): Promise<{ name: unknown }[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: unknown }>(statement);
  await client.end();
  return rows;
}

/** PostgreSQL takes its sign away when it has stopped. */
async function isRunning(dataDir: string): Promise<boolean> {
  const sign = join(dataDir, "postgres", "postmaster.pid");
  for (let tries = 0; tries < 100 && existsSync(sign); tries += 1) await wait(50);
  return existsSync(sign);
}

async function run(command: string, dataDir: string, words: string[], env: NodeJS.ProcessEnv = {}) {
  const file = join(import.meta.dirname, `${command}.ts`);
  const child = spawn(process.execPath, [file, ...words], {
    env: { PATH: process.env.PATH, TZ: "Europe/Amsterdam", DATA_DIR: dataDir, BACKUP_PASSPHRASE: passphrase, ...env },
  });
  let said = "";
  let problem = "";
  child.stdout.on("data", (text) => {
    said += text;
  });
  child.stderr.on("data", (text) => {
    problem += text;
  });
  const code = await new Promise((done) => child.on("close", done));
  return { code, said, problem };
}
