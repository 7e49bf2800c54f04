// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ownId } from "../../terms/term-ids.ts";
import { readRecords } from "./read-records.ts";
import type { ReadRecord, SentFile } from "./reading.ts";
import { readDate, readMoment, readTime } from "./times.ts";

const feeds = new URL("../../../../../test/fixtures/feeds/", import.meta.url);
const fixtures = new URL("../../../../../test/fixtures/hsds/", import.meta.url);

describe("what is clean HSDS already", () => {
  test.each([
    "service.json",
    "organization.json",
    "location.json",
    "taxonomy.json",
    "taxonomy_term.json",
    "service-list.json",
  ])("%s comes out as it went in", (name) => {
    const bytes = readFileSync(new URL(name, fixtures));
    const json = JSON.parse(bytes.toString());

    expect(read([{ name, bytes }]).map(({ tree }) => tree)).toEqual(json.contents ?? [json]);
  });
});

describe("a feed as they are published", () => {
  const records = read([feed("messy-services.json")]);
  const [walking, shelter, nameless, nothing] = records;

  test("ids are made, the same each time, and the same organization without an id is one", () => {
    const again = read([feed("messy-services.json")]);

    expect(walking?.tree?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8/);
    expect(again[0]?.tree).toEqual(walking?.tree);
    expect(organizationOf(walking)).toBe(organizationOf(shelter));
  });

  test("numbers, dates, times, days, addresses and HTML become what HSDS asks", () => {
    expect(walking?.tree).toMatchObject({
      status: "active",
      url: "https://www.voorbeeld.example/wandelen",
      email: "wandelen@voorbeeld.example",
      minimum_age: 12,
      assured_date: "2024-09-25",
      last_modified: "2024-09-25T12:23:06.000Z",
      phones: [{ number: "612345678" }],
      languages: [{ name: "nl" }, { name: "en" }],
      schedules: [{ freq: "WEEKLY", byday: "MO,TU", opens_at: "09:00", closes_at: "17:30" }],
      service_at_locations: [{ location: { location_type: "physical", latitude: 52.0907, longitude: 5.1214 } }],
    });
    expect(walking?.tree?.description).toBe("Elke week een rondje.\n\nHonden welkom & kinderen ook.");
    expect(walking?.tree).not.toHaveProperty("fees");
  });

  test("what was done is said, field by field", () => {
    const said = walking?.remarks.map(({ field, problem }) => `${field} ${problem}`);

    expect(said).toContain("hip_factor ownField");
    expect(said).toContain("last_modified noOffset");
    expect(said).toContain("service_at_locations.location.latitude swapped");
    expect(said).toContain("phones partLeftOut");
  });

  test("a word that we do not know falls to the safe side, and a record that is nothing stops no other", () => {
    expect(shelter?.tree).toMatchObject({ status: "inactive" });
    expect(nameless).toMatchObject({ tree: null, theirId: "19" });
    expect(nothing?.tree).toBeNull();
    expect(nothing?.remarks.some(({ severity }) => severity === "error")).toBe(true);
    expect(records).toHaveLength(5);
  });
});

test("Open Referral UK 1 is read under the names of today", () => {
  const [cafe] = read([feed("oruk-1.json")]);

  expect(cafe?.tree).toMatchObject({
    minimum_age: 16,
    maximum_age: 99,
    eligibility_description: "Iedereen vanaf 16",
    schedules: [{ freq: "WEEKLY", byday: "WE", opens_at: "10:00:00" }],
    attributes: [{ taxonomy_term: { name: "Taal", taxonomy: "esdServiceTypes" } }],
    service_areas: [{ name: "Utrecht" }],
    languages: [{ name: "Nederlands" }],
    funding: [{ source: "Gemeente" }],
    contacts: [{ email: "balie@example.org", phones: [{ number: "030 000 00 00" }] }],
    organization: { website: "https://example.org" },
    service_at_locations: [
      {
        location: {
          accessibility: [{ description: "Lift" }],
          addresses: [{ address_1: "Plein 1" }, { address_1: "Postbus 1", address_type: "postal" }],
        },
      },
    ],
  });
});

test("lines of JSON, tables in a zip and lists by name are read too, and a broken line stops nothing", () => {
  const lines = read([
    text(
      "services.ndjson",
      '{"id":"1","name":"Een","status":"active"}\n{"id":\n{"id":"2","name":"Twee","status":"active"}',
    ),
  ]);
  const zip = zipSync({
    "data/organizations.csv": Buffer.from("id,name,description\n1,Rond,Wij\n"),
    "data/services.csv": Buffer.from("id,organization_id,name,status,minimum_age\n7,1,Kaarten,active,12\n"),
  });
  const tables = read([{ name: "alles.zip", bytes: zip }]);

  expect(lines.map(({ tree }) => tree?.name)).toEqual(["Een", undefined, "Twee"]);
  expect(tables.map(({ object }) => object)).toEqual(["organization", "service"]);
  expect(tables[1]?.tree).toMatchObject({ organization_id: tables[0]?.tree?.id, minimum_age: 12 });
});

test.each([
  ["page.json", "<!doctype html><p>Hallo</p>", "webPage"],
  ["leeg.json", "", "empty"],
  ["half.json", '{"contents": [', "broken"],
  ["iets.json", '{"hello": "world"}', "notADirectory"],
  ["boodschappen.csv", "wat,hoeveel\nmelk,1\n", "notADirectory"],
  ["zonder-naam.csv", "adres;postcode;plaats\nKade 1;3511 AA;Utrecht\n", "noNameColumn"],
])("%s is refused in words: %s", (name, content, refused) => {
  expect(readRecords([text(name, content)], { sourceId: "x" })).toMatchObject({ refused });
});

test("the list of a welfare organisation is read by its headings, and its hours where they are sure", () => {
  const [walkIn, table, nameless] = read([feed("welfare-semicolon-bom.csv")]);

  expect(walkIn?.tree).toMatchObject({
    name: "Inloop De Kade",
    organization: { name: "Stichting Rond" },
    phones: [{ number: "030 000 00 00" }],
    schedules: [{ byday: "MO,TU,WE,TH,FR", opens_at: "09:00", closes_at: "17:00" }],
    attributes: [{ taxonomy_term_id: ownId("cost/free") }],
    service_at_locations: [
      { location: { addresses: [{ address_1: "Kade 3", postal_code: "3511 AA", city: "Utrecht" }] } },
    ],
  });
  expect(walkIn?.remarks).toContainEqual({ field: "Opmerking intern", problem: "unknownColumn", severity: "note" });
  expect(table?.tree).toMatchObject({
    schedules: [{ description: "op afspraak, om de week" }],
    organization: { name: "Buurt; en zo" },
  });
  expect(table?.remarks.map(({ problem }) => problem)).toContain("hoursInWords");
  expect(nameless?.tree).toBeNull();
});

test.each([
  ["9:00", "09:00"],
  ["09.30", "09:30"],
  ["9:00 PM", "21:00"],
  ["12:15 am", "00:15"],
  ["10:00:00", "10:00:00"],
  ["10:00+01:00", "10:00+01:00"],
  ["9 uur", "09:00"],
  ["25:00", null],
  ["straks", null],
])("the time %s", (said, meant) => {
  expect(readTime(said)).toBe(meant);
});

test("dates begin with the day where they are Dutch, and a moment without offset is ours", () => {
  expect(readDate("25-9-2024")).toBe("2024-09-25");
  expect(readDate("2024-02-30")).toBeNull();
  expect(readMoment("2024-09-25T14:23:06.5+01:00")).toEqual({
    moment: "2024-09-25T14:23:06.5+01:00",
    isGuessed: false,
  });
  expect(readMoment("2024-01-01 12:00")).toEqual({ moment: "2024-01-01T12:00:00+01:00", isGuessed: true });
});

function read(files: SentFile[]): ReadRecord[] {
  const reading = readRecords(files, { sourceId: "11111111-1111-4111-8111-111111111111" });
  if (reading.refused) throw new Error(reading.refused);
  return [...reading.records];
}

function feed(name: string): SentFile {
  return { name, bytes: readFileSync(new URL(name, feeds)) };
}

function text(name: string, content: string): SentFile {
  return { name, bytes: Buffer.from(content) };
}

function organizationOf(record: ReadRecord | undefined): unknown {
  return (record?.tree?.organization as { id?: string } | undefined)?.id;
}
