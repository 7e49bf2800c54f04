// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase } from "../../../../test/support/database.ts";
import { addCentre } from "../../../../test/support/rows.ts";
import { addPlace, addService, type ServiceInTest } from "../finding/test-directory.ts";
import { ownTerms } from "../terms/own-terms.ts";
import { directoryFacts } from "./directory-facts.ts";
import { ourGroups } from "./our-groups.ts";
import { forgetUnusedWords } from "./unused-words.commands.ts";

const { db, superPool } = await createTestDatabase();
const { regionId } = await addCentre(superPool, { slug: "proeftuin", name: "De Proeftuin" });

beforeEach(async () => {
  await superPool.query("delete from network.service; delete from network.organization where name = 'De Brug'");
});

async function add(facts: ServiceInTest): Promise<string> {
  return await addService(superPool, regionId, facts);
}

/** Its words, the weightiest first. */
async function wordsOf(id: string): Promise<string[]> {
  const { rows } = await superPool.query<{ word: string }>(
    `select word from network.service_word join network.word on word.id = word_id where service_id = $1 order by weight desc, word`,
    [id],
  );
  return rows.map(({ word }) => word);
}

describe("the words of an entry", () => {
  test("are those of its name, who offers it, where, what hangs on it and what it says", async () => {
    const id = await add({
      name: "Schuldhulp",
      description: "Samen kijken",
      organization: "De Brug",
      terms: ["theme/money"],
      languages: ["TR"],
      places: [{ name: "Wijkhuis", city: "Waterdam", access: ["lift"] }],
    });

    expect(await wordsOf(id)).toEqual(
      "schuldhulp brug de access:lift language:tr theme:money waterdam wijkhuis kijken samen".split(" "),
    );
  });

  test.each([
    ["its name", "update network.service set name = 'Budgethulp'", "budgethulp"],
    ["the name of who offers it", "update network.organization set name = 'De Boog' where name = 'De Brug'", "boog"],
    ["the name of its place", "update network.location set name = 'Kaderhuis' where name = 'Wijkhuis'", "kaderhuis"],
    ["its city", "update network.address set city = 'Duindorp' where city = 'Waterdam'", "duindorp"],
    [
      "a term of another taxonomy",
      "update network.taxonomy_term set name = 'Maatwerk' where name = 'Vreemd'",
      "maatwerk",
    ],
    ["its programme", "update network.program set name = 'Thuiskomst'", "thuiskomst"],
    ["the area it is for", "update network.service_area set name = 'Polderland'", "polderland"],
    ["the language spoken there", "update network.language set code = 'ar'", "language:ar"],
  ])("follow %s", async (_, change, word) => {
    const id = await add({
      name: "Hulp",
      organization: "De Brug",
      languages: ["tr"],
      places: [{ name: "Wijkhuis", city: "Waterdam" }],
    });
    await superPool.query(
      `with term as (insert into network.taxonomy_term (name) values ('Vreemd') returning id),
         program as (insert into network.program (name) values ('Samen') returning id),
         linked as (insert into network.attribute (link_id, taxonomy_term_id) select $1::uuid, id from term),
         area as (insert into network.service_area (service_id, name) values ($1, 'Waterland'))
       update network.service set program_id = program.id from program where service.id = $1`,
      [id],
    );
    expect(await wordsOf(id)).not.toContain(word);

    await superPool.query(change);

    expect(await wordsOf(id)).toContain(word);
  });

  test("go when what they came from goes, and when the entry is hidden or goes itself", async () => {
    const id = await add({ name: "Hulp", terms: ["theme/money"], places: [{ city: "Waterdam" }] });
    await superPool.query("delete from network.attribute; delete from network.service_at_location");
    expect(await wordsOf(id)).toEqual(["hulp"]);

    await superPool.query("update network.service set hidden_at = now()");
    expect(await wordsOf(id)).toEqual([]);

    await superPool.query("update network.service set hidden_at = null");
    expect(await wordsOf(id)).toEqual(["hulp"]);

    await superPool.query("delete from network.service");
    expect(await wordsOf(id)).toEqual([]);
  });

  test("are read once for all that a transaction does, and nothing is left to do after it", async () => {
    const client = await superPool.connect();
    await client.query("begin");
    await client.query("insert into network.service (name) select 'Hulp ' || n from generate_series(1, 2500) as n");
    await client.query("update network.service set description = 'Samen kijken'");
    await client.query("commit");
    client.release();

    const { rows } = await superPool.query(
      `select (select count(*)::int from network.service_due) as due,
         (select count(*)::int from network.service_word join network.word on word.id = word_id where word = 'kijken') as said`,
    );
    expect(rows).toEqual([{ due: 0, said: 2500 }]);
  });

  test("of two who write the same new words at once are both kept", async () => {
    const clients = await Promise.all([superPool.connect(), superPool.connect()]);
    await Promise.all(clients.map(async (client) => await client.query("begin")));
    for (const [index, client] of clients.entries())
      await client.query("insert into network.service (name) values ($1)", [`Zeldzaam nieuw woord ${index}`]);
    await Promise.all(clients.map(async (client) => await client.query("commit")));
    for (const client of clients) client.release();

    const { rows } = await superPool.query(
      "select count(*)::int as said from network.service_word join network.word on word.id = word_id where word in ('zeldzaam', 'nieuw')",
    );
    expect(rows).toEqual([{ said: 4 }]);
  });

  test("never tell of a place that nobody may know, however it becomes one", async () => {
    const id = await add({ name: "Opvang" });
    const place = await addPlace(superPool, regionId, id, {
      name: "Schuilplaats",
      city: "Schuilstad",
      access: ["lift"],
    });
    expect(await wordsOf(id)).toContain("schuilstad");

    await superPool.query("update network.location set is_confidential = true where id = $1", [place]);
    await superPool.query("update network.address set city = 'Geheimstad' where location_id = $1", [place]);
    await superPool.query("update network.location set name = 'Geheim' where id = $1", [place]);

    expect(await wordsOf(id)).toEqual(["opvang"]);
  });
});

test("words that stand nowhere any more are forgotten at night", async () => {
  const id = await add({ name: "Hulp van Xandra" });
  await superPool.query("update network.service set name = 'Hulp' where id = $1", [id]);

  await forgetUnusedWords(db);

  const { rows } = await superPool.query("select word from network.word order by word");
  expect(rows.map(({ word }) => word)).toEqual(["hulp"]);
});

test("each term of ours can be found by what people type for it", async () => {
  const found = new Set(directoryFacts().map(({ fact }) => fact));
  const id = await add({
    name: "Alles",
    terms: Object.entries(ownTerms).flatMap(([taxonomy, codes]) =>
      taxonomy === "access" ? [] : codes.map((code) => `${taxonomy}/${code}`),
    ),
    places: [{ access: ownTerms.access }],
  });

  const facts = (await wordsOf(id)).filter((word) => word.includes(":"));
  const expected = Object.entries(ownTerms).flatMap(([taxonomy, codes]) => codes.map((code) => `${taxonomy}:${code}`));
  expect(facts.sort()).toEqual(expected.sort());
  expect(ownTerms.theme.filter((code) => !found.has(`theme:${code}`))).toEqual([]);
});

test("a word stands once in a group of ours, and each group has two words or more", () => {
  for (const { name, dutch, english } of ourGroups) {
    const words = [...dutch, ...english];
    expect([name, new Set(words).size, words.length > 1]).toEqual([name, words.length, true]);
  }
});
