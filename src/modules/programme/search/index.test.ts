// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { Temporal } from "temporal-polyfill";
import { beforeEach, expect, inject, onTestFinished, test } from "vitest";
import { checkArchive, readArchive, writeArchive } from "#platform/archive";
import { createDatabase, createPool, type Database, embeddedConnections, embeddedUrl, migrate } from "#platform/db";
import { migrations } from "../../../../migrations/index.ts";
import { createTestDatabase } from "../../../../test/support/database.ts";
import { type ActivityFacts, addActivity, addCentre, addOccurrence } from "../../../../test/support/rows.ts";
import { listFoundDates } from "./found.queries.ts";
import { understandInProgramme } from "./programme-words.queries.ts";
import { forgetUnusedWords } from "./unused-words.commands.ts";

const { db, superPool, connections } = await createTestDatabase();
const centre = await addCentre(superPool, { slug: "proeftuin", name: "De Proeftuin" });

beforeEach(async () => {
  await superPool.query("delete from programme.activity; delete from network.synonym");
});

async function add(facts: ActivityFacts) {
  const activity = await addActivity(superPool, centre, facts);
  const occurrenceId = await addOccurrence(superPool, activity, { startsLocal: "2026-11-25T14:00" });
  return { ...activity, occurrenceId };
}

async function find(words: string, where: Database = db, centreId = centre.id): Promise<string[]> {
  const meanings = await understandInProgramme(where, centreId, words.split(" "));
  const plan = { centreId, meanings, from: "2026-11-24T11:00", until: "2027-05-25", most: 30, datesEach: 1 };
  return (await listFoundDates(where, plan, "nl")).map(({ title }) => title);
}

test("what changes is found under its new words at once, and no longer under the old", async () => {
  const { id } = await add({ title: "Tekenen" });
  await superPool.query("update programme.activity set title = 'Boetseren', hosts = '{Noor}' where id = $1", [id]);

  expect(await find("tekenen")).toEqual([]);
  expect(await find("boetseren noor")).toEqual(["Boetseren"]);
});

test("a draft is not found, nor its words given away as a spelling", async () => {
  const { id } = await add({ title: "Verrassingsfeest", published: false });

  expect(await find("verrassingsfeest")).toEqual([]);
  expect((await understandInProgramme(db, centre.id, ["verassingsfeest"]))[0]?.instead).toBeNull();

  await superPool.query("update programme.activity set published_at = now() where id = $1", [id]);

  expect(await find("verrassingsfeest")).toEqual(["Verrassingsfeest"]);
});

test("another name for a room or a partner is found for everything that is there", async () => {
  const { id } = await add({ title: "Tekenen" });
  await superPool.query(
    `with room as (insert into spaces.room (centre_id, name) values ($2, 'Zolder') returning id),
       partner as (insert into network.organization (name) values ('Buurthuis') returning id)
     update programme.activity set room_id = room.id, offered_by = partner.id from room, partner where activity.id = $1`,
    [id, centre.id],
  );
  await superPool.query("update spaces.room set name = 'Vliering'");
  await superPool.query("update network.organization set name = 'De Brug' where name = 'Buurthuis'");

  expect([await find("zolder"), await find("vliering"), await find("brug")]).toEqual([[], ["Tekenen"], ["Tekenen"]]);
});

test("a date with a title of its own is found by it, until it has it no longer", async () => {
  const { id } = await add({ title: "Thema-avond" });
  const second = await addOccurrence(superPool, { id }, { startsLocal: "2026-12-02T14:00" });
  await superPool.query("update programme.occurrence set title = 'Over slapen' where id = $1", [second]);

  expect(await find("slaap")).toEqual(["Over slapen"]);
  expect(await find("thema")).toEqual(["Thema-avond"]);

  await superPool.query("update programme.occurrence set title = null where id = $1", [second]);

  expect(await find("slaap")).toEqual([]);
});

test("a translation is found in its own language", async () => {
  const { id } = await add({ title: "Boetseren" });
  await superPool.query(
    `insert into programme.activity_translation (activity_id, language, centre_id, title, made_from, changed_at)
     values ($1, 'uk', $2, 'Ліплення', '{}', now())`,
    [id, centre.id],
  );

  expect(await find("ліплення")).toEqual(["Boetseren"]);
});

test("what another house has is never found here, nor are its own groups of words used", async () => {
  const other = await addCentre(superPool, { slug: `buren-${randomUUID().slice(0, 8)}`, name: "De Buren" });
  await addOccurrence(superPool, await addActivity(superPool, other, { title: "Boetseren" }), {
    startsLocal: "2026-11-25T14:00",
  });
  await superPool.query(
    "insert into network.synonym (centre_id, words, form_key, created_at) values ($1, '{klei,boetseren}', gen_random_uuid(), now())",
    [other.id],
  );

  expect([await find("boetseren"), await find("klei")]).toEqual([[], []]);
  expect(await find("klei", db, other.id)).toEqual(["Boetseren"]);
});

test("a centre's own words count beside ours, and a group of ours that it switched off does not", async () => {
  await add({ title: "Spreekuur rekeningen" });
  await superPool.query(
    "insert into network.synonym (centre_id, words, form_key, created_at) values ($1, '{Platzak,rekeningen}', gen_random_uuid(), now())",
    [centre.id],
  );

  expect([await find("platzak"), await find("platsak"), await find("blut")]).toEqual([
    ["Spreekuur rekeningen"],
    ["Spreekuur rekeningen"],
    ["Spreekuur rekeningen"],
  ]);

  await superPool.query(
    "insert into network.synonym (centre_id, words, replaces, form_key, created_at) values ($1, '{}', 'geld', gen_random_uuid(), now())",
    [centre.id],
  );

  expect([await find("platzak"), await find("blut")]).toEqual([["Spreekuur rekeningen"], []]);
});

test("the name of a host who left stands nowhere any more after a night", async () => {
  const { id } = await add({ title: "Tekenen" });
  await superPool.query("update programme.activity set hosts = '{Xandra}' where id = $1", [id]);
  await superPool.query("update programme.activity set hosts = '{}' where id = $1", [id]);

  await forgetUnusedWords(db);

  const { rows } = await superPool.query("select word from programme.word where centre_id = $1 order by 1", [
    centre.id,
  ]);
  expect(rows).toEqual([{ word: "tekenen" }]);
});

test("what stood in the programme before there was a search is found after bringing the database up to date", async () => {
  const { name, url } = await makeDatabase();
  const before = Object.fromEntries(Object.entries(migrations).filter(([key]) => key < "2026-11-23-25"));
  await bringUpToDate(url, before);
  const pool = createPool(embeddedUrl(inject("socketDir"), "postgres", name), { max: 1, onLost: () => {} });
  const house = await addCentre(pool, { slug: "oud", name: "Het Oude Huis" });
  const activity = await addActivity(pool, house, { title: "Boetseren" });
  const date = await addOccurrence(pool, activity, { startsLocal: "2026-11-25T14:00" });
  await pool.query("update programme.occurrence set title = 'Met gips' where id = $1", [date]);
  await pool.end();

  await bringUpToDate(url, migrations);

  const words = await wordsOf(name);
  expect(words).toEqual(expect.arrayContaining(["boetseren", "gips", "met"]));
});

test("a restored programme can be searched, and follows what changes in it", async () => {
  const { id } = await add({ title: "Boetseren" });
  const folder = mkdtempSync(join(tmpdir(), "vp-search-"));
  onTestFinished(async () => await rm(folder, { recursive: true }));
  const identity = await generateX25519Identity();
  const [to, seal] = [join(folder, "whole.vpa"), { recipient: await identityToRecipient(identity) }];
  const now = Temporal.Instant.from("2026-11-24T10:00:00Z");
  await writeArchive({ ownerUrl: connections.owner, key: null, seal, to, program: "0.1.0", now });
  const { name, url } = await makeDatabase();

  await readArchive({
    ownerUrl: url,
    archive: await checkArchive({ from: to, unseal: { identity } }),
    migrations,
    erased: [],
    keepKey: () => {},
  });

  const restored = createDatabase(
    createPool(embeddedConnections(inject("socketDir"), name).app, { max: 2, onLost: () => {} }),
  );
  expect(await find("boetseren", restored)).toEqual(["Boetseren"]);
  await restored.updateTable("programme.activity").set({ title: "Vilten" }).where("id", "=", id).execute();
  expect([await find("boetseren", restored), await find("vilten", restored)]).toEqual([[], ["Vilten"]]);
  await restored.destroy();
});

async function makeDatabase(): Promise<{ name: string; url: string }> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const admin = createPool(embeddedUrl(inject("socketDir"), "postgres", "postgres"), { max: 1, onLost: () => {} });
  await admin.query(`create database "${name}" owner vrijplaats_owner`);
  onTestFinished(async () => {
    await admin.query(`drop database "${name}" with (force)`);
    await admin.end();
  });
  return { name, url: embeddedConnections(inject("socketDir"), name).owner };
}

async function bringUpToDate(ownerUrl: string, some: typeof migrations | Partial<typeof migrations>): Promise<void> {
  await migrate({ ownerUrl, superUrl: null, migrations: { ...some }, prepare: async () => {}, fingerprint: "test" });
}

async function wordsOf(name: string): Promise<unknown[]> {
  const pool = createPool(embeddedUrl(inject("socketDir"), "postgres", name), { max: 1, onLost: () => {} });
  const { rows } = await pool.query("select word from programme.word order by 1");
  await pool.end();
  return rows.map(({ word }) => word);
}
