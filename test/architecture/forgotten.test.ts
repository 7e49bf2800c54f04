// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { clearPastTerms } from "#platform/rights";
import { doJobs } from "../../src/modules/programme/sign-ups/sign-up-test-date.ts";
import { codeInWords } from "../../src/modules/site/rights/code-words.ts";
import { hasLabel } from "../../src/modules/site/rights/readable-rows.ts";
import { openArchive } from "../../src/platform/archive/open-archive.ts";
import { writeArchive } from "../../src/platform/archive/write-archive.ts";
import { createTestCentre } from "../support/centre.ts";
import { addActivity, addOccurrence } from "../support/rows.ts";
import { readColumnWords } from "./schema-types.ts";
import { readTree } from "./tree.ts";
import { canary, type Someone, useEverything } from "./uses-everything.ts";

const centre = await createTestCentre();
const folder = mkdtempSync(join(tmpdir(), "vp-forgotten-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Tables in which nobody can be recognised by what they ask with, each with the reason. */
const notAboutOneself: Record<string, string> = {
  "programme.headcount": "a number without a name",
  "programme.greeter": "a name of choice and a day, gone the next",
  "programme.proposal": "known by the door of a partner",
  "house.temporary_no": "whom it is about is a word",
  "support.board_name": "a name of choice and since when, gone when the hour ends",
  "region.saying": "said by an organization, or by a guest of whom nothing is kept",
  "region.asking_story": "told without a name, and without what else was answered",
  "region.release_word": "said without a name",
  "identity.verification": "known by its hash only, gone in a quarter of an hour",
  "people.reading_end": "comes when something is erased",
};

const columnWords = readColumnWords(readTree("src"));
/** What it was is told by its words. */
const onlyOurs = ["house.concern_step.kind"];

let someone: Someone;

test("someone who uses everything takes along what every table has of them, and each value has a word", async () => {
  const { makeSignInLink } = centre.identity;
  someone = await useEverything({ ...centre, makeSignInLink, doJobs: async () => await doJobs(centre) });

  const zip = await someone.visitor.get("/mijn-plek/gegevens/gegevens.zip");
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  const { kinds } = JSON.parse(strFromU8(files["gegevens.json"] ?? new Uint8Array())) as {
    kinds: { table: string; rows: object[] }[];
  };

  const taken = new Set([...kinds.map(({ table }) => table), ...Object.keys(notAboutOneself)]);
  const missing = centre.personalTables.map(({ table }) => table).filter((table) => !taken.has(table));
  const columns = new Set(kinds.flatMap(({ rows }) => rows.flatMap((row) => Object.keys(row))));
  expect(missing).toEqual([]);
  expect([...columns].filter((column) => !hasLabel(column))).toEqual([]);
  expect(kinds.flatMap(listCodesWithoutWords)).toEqual([]);
});

/** Of the columns that someone takes along: each code that may stand there and would be read as it is. */
function listCodesWithoutWords({ table, rows }: { table: string; rows: object[] }): string[] {
  const reader = { t: centre.installation.texts("nl"), language: "nl" } as const;
  const taken = new Set(rows.flatMap((row) => Object.keys(row)));
  return columnWords.flatMap((line) => {
    const [path = "", codes = ""] = line.split(": ");
    const column = path.slice(table.length + 1).replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    if (!path.startsWith(`${table}.`) || !taken.has(column) || onlyOurs.includes(path)) return [];
    const silent = codes.split(", ").filter((code) => codeInWords(column, code, reader) === null);
    return silent.map((code) => `${path}: ${code}`);
  });
}

test("once erased, no word of theirs is found in any table, in the work that waits, or in a new back-up", async () => {
  expect((await listTablesWithWords()).length).toBeGreaterThan(20);

  const done = await someone.visitor.post("/mijn-plek/gegevens/wissen", { signUps: "erase" });

  expect(done.status).toBe(303);
  expect(await listTablesWithWords()).toEqual([]);
  expect(await listArchivedTablesWithWords()).toEqual([]);
  expect(await someone.visitor.read(done)).not.toContain(canary);
  for (const own of someone.signUps) expect((await centre.visitor().get(own)).status).toBe(404);
});

test("a guest's name, address, number and words are gone everywhere the day after the date, without anyone asking", async () => {
  const walk = await addActivity(centre.superPool, centre.centre, { title: "Koken", capacity: 5 });
  await addOccurrence(centre.superPool, walk, { startsLocal: "2026-11-25T18:00" });
  const address = `/programma/${walk.slug}/2026-11-25/aanmelding`;
  const fields = { name: `${canary} gast`, need: canary };
  const mail = await centre.visitor().post(address, { ...fields, contact: "email", reach: `${canary}@gast.example` });
  await centre.visitor().post(address, { ...fields, contact: "call", reach: someone.phone });
  await centre.visitor().post(`${mail.headers.get("location")}/ik-kom`, { name: canary, arrivesAt: "18:00" });
  expect(await listTablesWithWords()).toContain("programme.sign_up");

  centre.clock.set("2026-11-26T00:10");
  await clearPastTerms(centre.db, centre.personalTables, centre.clock.now());

  expect(await listTablesWithWords()).toEqual([]);
});

/** Also as bytes: a file that was sent stands in its table as such. */
function wordsOf({ phone }: Pick<Someone, "phone">): string[] {
  return [canary, phone, phone.replaceAll(" ", ""), Buffer.from(canary).toString("hex")];
}

async function listTablesWithWords(): Promise<string[]> {
  const { rows } = await centre.superPool.query<{ table: string }>(
    `select format('%I.%I', schemaname, tablename) as table from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const found: string[] = [];
  for (const { table } of rows) {
    const { rows: hits } = await centre.superPool.query(
      `select from ${table} as one where one::text ilike any ($1) limit 1`,
      [wordsOf(someone).map((word) => `%${word}%`)],
    );
    if (hits.length > 0) found.push(table);
  }
  return found;
}

async function listArchivedTablesWithWords(): Promise<string[]> {
  const to = join(folder, "after.vpa");
  const identity = await generateX25519Identity();
  const { connections, clock } = centre;
  await writeArchive({
    ...{
      ownerUrl: connections.owner,
      key: null,
      seal: { recipient: await identityToRecipient(identity) },
      to,
      program: "0",
      now: clock.now(),
    },
  });
  const found = new Set<string>();
  await openArchive({ from: to, unseal: { identity } }, async (table, rows) => {
    const pieces: Buffer[] = [];
    for await (const piece of rows) pieces.push(piece);
    const text = Buffer.concat(pieces).toString().toLowerCase();
    if (wordsOf(someone).some((word) => text.includes(word))) found.add(table.name);
  });
  return [...found];
}
