// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase } from "../../../../test/support/database.ts";
import { findDoubles } from "./double.queries.ts";
import { foldedName, keysToFind, wordsOf } from "./double.ts";

const { db, superPool: pool } = await createTestDatabase();
const { rows: regions } = await pool.query<{ id: string }>(
  "insert into network.region (name) values ('Zaandelta') returning id",
);
const regionId = regions[0]?.id ?? "";

beforeEach(async () => {
  await pool.query("delete from network.organization");
});

test.each([
  "De Brug",
  "Stichting de Brug",
  "Kwartier maken",
  "De Stichting",
  "Café Één – Ünder ’t Dak (24/7)",
  "مركز النور",
  "  ",
  "Eten, eten en nog eens eten",
])("the database has the same keys of “%s” as we", async (name) => {
  const { rows } = await pool.query<{ keys: string[] | null }>("select network.name_keys($1) as keys", [name]);
  const words = wordsOf(name);

  expect(rows[0]?.keys ?? []).toEqual(words.length > 0 ? [...words, foldedName(name)] : []);
});

describe("what may be the same is found", () => {
  test.each([
    ["Stichting De Brug", "de brug"],
    ["Kwartiermaken", "Kwartier maken"],
    ["Samen eten in de buurt", "Samen eten buurt Oost"],
    ["Maatjes voor ouderen Zaandam Oost", "Maatjes ouderen Zaandam"],
  ])("“%s” by its name beside “%s”, or nothing of it is alike", async (one, other) => {
    await pool.query("insert into network.organization (region_id, name) values ($1, $2)", [regionId, one]);
    const more = { phones: ["075 111 11 11"], urls: ["https://www.brug.example/over-ons"] };
    await pool.query(
      `with one as (update network.organization set website = 'http://brug.example' returning id)
       insert into network.phone (organization_id, number) select id, '+31 75-1111111' from one`,
    );

    expect((await findDoubles(db, regionId, { kind: "organization", name: other, ...more }))[0]?.name).toBe(one);
  });

  test("an organization by its number and its website, whatever it is called", async () => {
    await pool.query(
      `with one as (insert into network.organization (region_id, name, website) values ($1, 'Heel iets anders', 'https://WWW.brug.example/') returning id)
       insert into network.phone (organization_id, number) select id, '0031751111111' from one`,
      [regionId],
    );
    const candidate = {
      kind: "organization",
      name: "De Brug",
      phones: ["075-1111111"],
      urls: ["http://brug.example/x"],
    } as const;

    expect(await findDoubles(db, regionId, candidate)).toMatchObject([{ likeness: ["phone", "website"] }]);
  });

  test("nothing of another region", async () => {
    await pool.query(
      `with region as (insert into network.region default values returning id)
       insert into network.organization (region_id, name) select id, 'De Brug' from region`,
    );

    expect(await findDoubles(db, regionId, { kind: "organization", name: "De Brug" })).toEqual([]);
  });
});

test("fewer words than all are asked for, as many as are needed", () => {
  expect(keysToFind("Maatjes voor ouderen Zaandam")).toEqual(["maatjes", "ouderen", "maatjesouderenzaandam"]);
  expect(keysToFind("De Brug")).toEqual(["brug", "brug"]);
});
