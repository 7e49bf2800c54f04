// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { canary, type HouseInUse, type Someone, useEverything } from "../architecture/uses-everything.ts";
import { lookInto, makeFolder } from "../support/folder.ts";
import { type Running, runToEnd, type Settings, startProgram, startWorker } from "../support/program.ts";
import { addCentre } from "../support/rows.ts";
import { createVisitor, type Visitor } from "../support/visitor.ts";
import { untilJobsAreDone } from "./ask-job.ts";

/** As it stands in the index of a search, where the end of a word is cut off. */
const stem = canary.slice(0, -3);
/** What nobody wrote themselves: the name of a device, and what shows that somebody is who they are. */
const notHandedOver = ["authenticator", "codecard", "doorcode", "reflection", "sheet", "toestel"].map(
  (word) => `${canary} ${word}`,
);
const publicPages = ["/", "/en", "/programma", "/programma.json", "/programma.rss", "/nieuws.rss", "/sitemap.xml"];

test("someone who uses everything takes it all along, and once erased is found nowhere: not in a table, a job, a letter, a page, a log, or a back-up made after it", async () => {
  const { house, settings, programs, pool, dataDir } = await openHouse();
  const someone = await useEverything(house);
  await untilJobsAreDone(pool);
  const pages = [...publicPages, ...(await listActivityPages(pool))];
  await readAll(house.visitor(), pages);
  const written = await listPhrases(pool);
  expect(written.length).toBeGreaterThan(10);
  expect((await listTablesWith(pool, someone)).length).toBeGreaterThan(20);
  expect((await listFilesWith(pool, dataDir, someone)).length).toBeGreaterThan(20);

  const taken = await readDownload(someone.visitor);
  expect(written.filter((phrase) => !taken.includes(phrase))).toEqual(
    notHandedOver.filter((one) => written.includes(one)),
  );
  const done = await someone.visitor.post("/mijn-plek/gegevens/wissen", { signUps: "erase" });
  expect(done.status).toBe(303);
  expect(await someone.visitor.read(done)).not.toContain(stem);
  await untilJobsAreDone(pool);

  expect(await listTablesWith(pool, someone)).toEqual([]);
  expect(await listTablesOfBackUp(settings, someone)).toEqual([]);
  expect(await readAll(house.visitor(), pages)).not.toContain(stem);
  expect(await readAll(someone.visitor, ["/mijn-plek", "/programma"])).not.toContain(stem);
  for (const own of someone.signUps) expect((await house.visitor().get(own)).status).toBe(404);
  const said = programs.map((program) => program.said()).join("");
  for (const word of wordsOf(someone)) expect(said.toLowerCase()).not.toContain(word);
  expect(await listFilesWith(pool, dataDir, someone)).toEqual([]);
});

async function openHouse() {
  const folder = makeFolder();
  onTestFinished(folder.remove);
  const settings = { DATA_DIR: folder.path, JOBS: "apart", LOG_LEVEL: "trace" };
  const program = await startProgram(settings);
  const worker = await startWorker(settings);
  const pool = await lookInto(folder.path);
  onTestFinished(async () => {
    await pool.end();
    await Promise.all([program.stop(), worker.stop()]);
  });
  const centre = await addCentre(pool, { slug: "proeftuin", name: "De Proeftuin" });
  const house: HouseInUse = {
    ...{ superPool: pool, centre, visitor: () => visitorAt(program) },
    makeSignInLink: async (personId) => await makeSignInLink(settings, pool, personId),
    doJobs: async () => await untilJobsAreDone(pool),
  };
  return { house, settings, programs: [program, worker], pool, dataDir: folder.path };
}

function visitorAt({ address }: Running): Visitor {
  const request = async (path: RequestInfo | URL, init?: RequestInit) =>
    await fetch(new URL(String(path), address), { ...init, redirect: "manual" });
  return createVisitor({ request }, new URL(address).host);
}

async function makeSignInLink(settings: Settings, pool: pg.Pool, personId: string): Promise<string> {
  const { rows } = await pool.query<{ email: string }>(`select email from identity."user" where id = $1`, [personId]);
  const { said } = await runToEnd("sign-in-link", settings, [rows[0]?.email ?? ""]);
  return /http\S+\/inloggen\/\S+/.exec(said)?.[0] ?? "";
}

async function listActivityPages(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ slug: string }>("select slug from programme.activity order by slug");
  return rows.map(({ slug }) => `/programma/${slug}`);
}

async function readAll(visitor: Visitor, pages: readonly string[]): Promise<string> {
  const texts = await Promise.all(pages.map(async (path) => await (await visitor.get(path)).text()));
  return texts.join("").toLowerCase();
}

/** Both what a program reads and what people read, without its marks. */
async function readDownload(visitor: Visitor): Promise<string> {
  const zip = await visitor.get("/mijn-plek/gegevens/gegevens.zip");
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  return Object.values(files)
    .map((content) => strFromU8(content))
    .join("\n");
}

function wordsOf({ phone }: Pick<Someone, "phone">): string[] {
  return [stem, phone, phone.replaceAll(" ", ""), Buffer.from(canary).toString("hex")];
}

/** Every different thing that this person wrote, wherever it stands. */
async function listPhrases(pool: pg.Pool): Promise<string[]> {
  const phrases = new Set<string>();
  for (const table of await listTables(pool)) {
    const { rows } = await pool.query<{ phrase: string }>(
      `select distinct found[1] as phrase from ${table} as one,
         regexp_matches(one::text, '(${canary}(?:@[a-z.]+|[.]ics| [a-z]+)?)', 'g') as found`,
    );
    for (const { phrase } of rows) phrases.add(phrase);
  }
  return [...phrases].toSorted();
}

/** Each table as text, so each column of it: lists, JSON, bytes and the index of a search too. */
async function listTablesWith(pool: pg.Pool, someone: Someone): Promise<string[]> {
  const found: string[] = [];
  for (const table of await listTables(pool)) {
    const { rows } = await pool.query(`select from ${table} as one where one::text ilike any ($1) limit 1`, [
      wordsOf(someone).map((word) => `%${word}%`),
    ]);
    if (rows.length > 0) found.push(table);
  }
  return found;
}

async function listTables(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ table: string }>(
    `select format('%I.%I', schemaname, tablename) as table from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  return rows.map(({ table }) => table);
}

/** Made now, opened, and read into another house. */
async function listTablesOfBackUp(settings: Settings, someone: Someone): Promise<string[]> {
  const [backups, other] = [makeFolder(), makeFolder()];
  for (const folder of [backups, other]) onTestFinished(folder.remove);
  const sealed = { BACKUP_PASSPHRASE: "een lange zin die niemand raadt" };
  expect(await runToEnd("backup", { ...settings, ...sealed }, [backups.path])).toMatchObject({ code: 0, problem: "" });
  const file = readdirSync(backups.path)[0] ?? "";
  const restored = await runToEnd("restore", { DATA_DIR: other.path, ...sealed }, [join(backups.path, file)]);
  expect(restored).toMatchObject({ code: 0, problem: "" });
  const pool = await lookInto(other.path);
  const tables = await listTablesWith(pool, someone);
  await pool.end();
  return tables;
}

/**
 * PostgreSQL takes a row that is gone out of its files when it tidies a table. Asked to, it does so at once; only its
 * journal (pg_wal) keeps what was written until it is overwritten, as `docs/data-rights.md` says.
 */
async function listFilesWith(pool: pg.Pool, dataDir: string, someone: Someone): Promise<string[]> {
  await pool.query("vacuum (full, analyze)");
  await pool.query("checkpoint");
  const files = readdirSync(dataDir, { recursive: true, encoding: "utf8" }).filter(
    (name) => !name.startsWith("postgres/pg_wal/") && statSync(join(dataDir, name)).isFile(),
  );
  const words = wordsOf(someone).map((word) => Buffer.from(word));
  return files.filter((name) => {
    const content = readFileSync(join(dataDir, name));
    return words.some((word) => content.includes(word));
  });
}
