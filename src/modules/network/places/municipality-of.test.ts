// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { listMunicipalities } from "./municipality.ts";
import { municipalityOf } from "./municipality-of.ts";
import { readOutlines } from "./outlines.ts";

test("all 342 municipalities of 2026 have a name, a province and an outline around their middle", async () => {
  const municipalities = await listMunicipalities();
  const outlines = new Set((await readOutlines()).map(({ code }) => code));

  expect(municipalities).toHaveLength(342);
  expect(new Set(municipalities.map(({ province }) => province)).size).toBe(12);
  expect(municipalities.filter(({ code }) => !outlines.has(code))).toEqual([]);
  expect(outlines.size).toBe(342);
});

test("the middle of every municipality lies within it", async () => {
  const municipalities = await listMunicipalities();
  const found = await Promise.all(municipalities.map(async (one) => (await municipalityOf(one.middle))?.code));
  const elsewhere = municipalities.filter(({ code }, index) => found[index] !== code).map(({ name }) => name);

  expect(elsewhere).toEqual([]);
});

test.each([
  ["Arnhem", 51.985, 5.8987],
  ["Den Haag", 52.0799, 4.3113],
  ["Zaanstad", 52.4389, 4.8266],
  ["Terschelling", 53.3606, 5.2172],
  ["Baarle-Nassau", 51.4446, 4.9296],
  ["Vlissingen", 51.4426, 3.5736],
])("somewhere in %s is in %s", async (name, latitude, longitude) => {
  expect((await municipalityOf({ latitude, longitude }))?.name).toBe(name);
});

test("what lies a little outside its rough outline is still in it, and what lies in the sea or abroad in none", async () => {
  expect((await municipalityOf({ latitude: 52.1095, longitude: 4.262 }))?.name).toBe("Den Haag");
  expect(await municipalityOf({ latitude: 52.5, longitude: 3.9 })).toBeNull();
  expect(await municipalityOf({ latitude: 50.85, longitude: 4.35 })).toBeNull();
});
