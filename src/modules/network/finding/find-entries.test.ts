// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase } from "../../../../test/support/database.ts";
import { addCentre } from "../../../../test/support/rows.ts";
import { distanceKm } from "../locations/coordinates.ts";
import type { DirectoryFilter } from "./filter.ts";
import { type Asked, findEntries, findPlaces } from "./find-entries.queries.ts";
import { addService, type ScheduleInTest, type ServiceInTest } from "./test-directory.ts";

const { db, superPool } = await createTestDatabase();
const centre = await addCentre(superPool, { slug: "proeftuin", name: "De Proeftuin" });
const here = { latitude: 52.0, longitude: 5.0 };
const tuesday = "2026-11-24T10:00:00Z"; // eleven o'clock on the wall

beforeEach(async () => {
  await superPool.query("delete from network.service");
});

async function add(...services: (string | ServiceInTest)[]): Promise<void> {
  for (const service of services)
    await addService(superPool, centre.regionId, typeof service === "string" ? { name: service } : service);
}

function asked(
  filter: DirectoryFilter,
  { now = tuesday, ...more }: { now?: string } & Partial<Omit<Asked, "now">> = {},
) {
  const { regionId, id: centreId } = centre;
  const moment = { now: Temporal.Instant.from(now), timeZone: "Europe/Amsterdam" };
  return { regionId, centreId, filter, point: null, ...moment, ...more };
}

async function namesOf(ids: readonly string[]): Promise<string[]> {
  const { rows } = await superPool.query("select id, name from network.service where id = any($1)", [ids]);
  return ids.map((id) => rows.find((row) => row.id === id)?.name);
}

async function find(filter: DirectoryFilter, more: Parameters<typeof asked>[1] = {}): Promise<string[]> {
  return await namesOf((await findEntries(db, asked(filter, more))).ids);
}

describe("without words", () => {
  test("all that is shown stands by name; what is hidden, ended or of another region does not", async () => {
    const { rows } = await superPool.query("insert into network.region (name) values ('Elders') returning id");
    await addService(superPool, rows[0].id, { name: "Elders" });
    await add("Wasserij", "Buurtzorg", { name: "Tijdelijk", status: "temporarily closed" });
    await add(
      { name: "Verborgen", hidden: true },
      { name: "Oud", status: "inactive" },
      { name: "Weg", status: "defunct" },
    );

    expect(await find({})).toEqual(["Buurtzorg", "Tijdelijk", "Wasserij"]);
  });

  test("a page has twenty, and the number found is of all pages", async () => {
    await add(...Array.from({ length: 45 }, (_, number) => `Dienst ${String(number).padStart(2, "0")}`));

    const third = await findEntries(db, asked({ page: 3 }));

    expect(await namesOf(third.ids)).toEqual(["Dienst 40", "Dienst 41", "Dienst 42", "Dienst 43", "Dienst 44"]);
    expect(third.total).toBe(45);
    expect(await findEntries(db, asked({ page: 9 }))).toMatchObject({ ids: [], total: 45 });
  });

  test.each<[DirectoryFilter, string[]]>([
    [{ theme: "money" }, ["Schuldhulp"]],
    [{ audience: "young" }, ["Jongerenloket", "Taalles"]],
    [{ audience: "older" }, ["Schuldhulp", "Taalles"]],
    [{ cost: "free" }, ["Schuldhulp", "Taalles"]],
    [{ language: "ar" }, ["Taalles"]],
    [{ language: "nl" }, ["Jongerenloket", "Schuldhulp"]],
    [{ direct: true }, ["Jongerenloket"]],
    [{ block: "consultation-hour" }, ["Jongerenloket"]],
    [{ block: "information-advice" }, ["Jongerenloket"]],
    [{ block: "wrap" }, []],
    [{ cost: "free", language: "ar" }, ["Taalles"]],
  ])("%j gives %j", async (filter, expected) => {
    await add(
      { name: "Schuldhulp", terms: ["theme/money", "cost/free", "way-in/referral", "audience/older"] },
      {
        name: "Jongerenloket",
        terms: ["audience/young", "way-in/walk-in", "building-blocks/information-advice/consultation-hour"],
      },
      { name: "Taalles", languages: ["AR", "en"] },
    );
    await superPool.query(
      "insert into network.cost_option (service_id, amount) select id, 0 from network.service where name = 'Taalles'",
    );

    expect(await find(filter)).toEqual(expected);
  });

  test("what is there for these people above all comes before what is for everyone", async () => {
    await add("Geldhulp", { name: "Jong en geldhulp", terms: ["audience/young"] });

    expect(await find({ audience: "young" })).toEqual(["Jong en geldhulp", "Geldhulp"]);
    expect(await find({ audience: "young", words: "geldhulp" })).toEqual(["Jong en geldhulp", "Geldhulp"]);
    expect(await find({ words: "geldhulp" })).toEqual(["Geldhulp", "Jong en geldhulp"]);
  });

  test("an organization's own entries", async () => {
    await add({ name: "Een", organization: "De Brug" }, { name: "Twee", organization: "De Kade" });
    const { rows } = await superPool.query("select id from network.organization where name = 'De Brug'");

    expect(await find({ organizationId: rows[0].id })).toEqual(["Een"]);
  });

  test("how one gets in is asked of one place, not of several together", async () => {
    await add(
      { name: "Alles", places: [{ access: ["step-free", "lift"] }] },
      { name: "Verdeeld", places: [{ access: ["step-free"] }, { access: ["lift"] }] },
    );

    expect(await find({ access: ["step-free", "lift"] })).toEqual(["Alles"]);
    expect(await find({ access: ["lift"] })).toEqual(["Alles", "Verdeeld"]);
  });
});

describe("from a point", () => {
  const near = [52.01, 5.0] as const;
  const far = [52.2, 5.0] as const;

  test("the nearest comes first, and what is tied to no place last", async () => {
    await add(
      "Telefoon",
      { name: "Ver", places: [{ at: far }] },
      { name: "Aan twee kanten", places: [{ at: far }, { at: near }] },
    );

    const found = await findEntries(db, asked({ from: "x" }, { point: here }));

    expect(await namesOf(found.ids)).toEqual(["Aan twee kanten", "Ver", "Telefoon"]);
    expect([...found.distancesKm.values()]).toEqual([
      expect.closeTo(distanceKm(here, { latitude: near[0], longitude: near[1] }), 6),
      expect.closeTo(distanceKm(here, { latitude: far[0], longitude: far[1] }), 6),
    ]);
  });

  test("within a distance is what has a place there", async () => {
    await add("Telefoon", { name: "Dichtbij", places: [{ at: near }] }, { name: "Ver", places: [{ at: far }] });
    await add({ name: "Ergens", places: [{ city: "Waterdam" }] });

    expect(await find({ from: "x", withinKm: 5 }, { point: here })).toEqual(["Dichtbij"]);
    expect(await find({ from: "x", withinKm: 50 }, { point: here })).toEqual(["Dichtbij", "Ver"]);
  });

  test("the map has every place of all that is found, within the distance that was asked", async () => {
    await add({ name: "Twee plekken", places: [{ at: near }, { at: far }] }, "Telefoon");

    const all = await findPlaces(db, asked({}));
    expect(all.map(({ name }) => name)).toEqual(["Telefoon", "Twee plekken", "Twee plekken"]);
    expect(all.map(({ latitude }) => latitude).sort()).toEqual([near[0], far[0], null]);
    const within = await findPlaces(db, asked({ from: "x", withinKm: 5 }, { point: here }));
    expect(within.map(({ latitude }) => latitude)).toEqual([near[0]]);
  });
});

describe("open now", () => {
  const weekdays = { freq: "WEEKLY", byday: "MO,TU,WE,TH,FR", opens_at: "09:00", closes_at: "17:00" };
  const night = { freq: "WEEKLY", byday: "MO", opens_at: "22:00:00+01:00", closes_at: "07:00" };
  const always = { freq: "WEEKLY", byday: "MO,TU,WE,TH,FR,SA,SU", opens_at: "00:00", closes_at: "23:59" };

  test.each<[string, ScheduleInTest, string, boolean]>([
    ["in the hours of a weekday", weekdays, "2026-11-24T16:59", true],
    ["at closing time", weekdays, "2026-11-24T17:00", false],
    ["before opening time", weekdays, "2026-11-24T08:59", false],
    ["on another day", weekdays, "2026-11-28T12:00", false],
    ["late in a night", night, "2026-11-23T23:30", true],
    ["in the morning after it", night, "2026-11-24T06:59", true],
    ["when that morning is over", night, "2026-11-24T07:00", false],
    ["in the morning before it", night, "2026-11-23T06:00", false],
    ["around the clock, in the last minute of a day", always, "2026-11-24T23:59", true],
    ["around the clock, at midnight", always, "2026-11-25T00:00", true],
    ["before it holds", { ...weekdays, valid_from: "2026-12-01" }, "2026-11-24T12:00", false],
    ["on its last day", { ...weekdays, valid_to: "2026-11-24" }, "2026-11-24T12:00", true],
    ["after its last day", { ...weekdays, until: "2026-11-23" }, "2026-11-24T12:00", false],
    ["in the morning after the last night", { ...night, valid_to: "2026-11-23" }, "2026-11-24T05:00", true],
    ["without a frequency", { ...weekdays, freq: null }, "2026-11-24T12:00", true],
    ["every other week, in turn", { ...weekdays, interval: 2, dtstart: "2026-11-23" }, "2026-11-24T12:00", true],
    ["every other week, out of turn", { ...weekdays, interval: 2, dtstart: "2026-11-16" }, "2026-11-24T12:00", false],
    ["on the fourth Tuesday", { ...weekdays, freq: "MONTHLY", byday: "4TU" }, "2026-11-24T12:00", true],
    ["on the first Tuesday", { ...weekdays, freq: "MONTHLY", byday: "1TU" }, "2026-11-24T12:00", false],
    ["in the morning after a fourth Monday", { ...night, freq: "MONTHLY", byday: "4MO" }, "2026-11-24T05:00", true],
    ["on one day alone", { dtstart: "2026-11-24", opens_at: "10:00", closes_at: "12:00" }, "2026-11-24T11:00", true],
    ["on a day of which the hours are not known", { freq: "WEEKLY", byday: "TU" }, "2026-11-24T11:00", false],
  ])("%s", async (_, schedule, local, expected) => {
    await add({ name: "Hier", schedule }, "Zonder uren");
    const now = Temporal.PlainDateTime.from(local).toZonedDateTime("Europe/Amsterdam").toInstant().toString();

    expect(await find({ open: true }, { now })).toEqual(expected ? ["Hier"] : []);
  });

  test("by the clock of the house that shows it", async () => {
    await add({ name: "Hier", schedule: weekdays });
    const now = "2026-11-24T08:30:00Z"; // half past nine in Amsterdam, half past eight in Lisbon

    expect(await find({ open: true }, { now })).toEqual(["Hier"]);
    expect(await find({ open: true }, { now, timeZone: "Europe/Lisbon" })).toEqual([]);
  });

  test("the hours of the building count only where the entry says nothing itself", async () => {
    const closed = { ...weekdays, byday: "SA" };
    await add({ name: "Zoals het huis", places: [{ schedule: weekdays }] });
    await add({ name: "Eigen uren", schedule: closed, places: [{ schedule: weekdays }] });

    expect(await find({ open: true })).toEqual(["Zoals het huis"]);
  });

  test("what is closed for a while is not open", async () => {
    await add({ name: "Dicht", status: "temporarily closed", schedule: weekdays });

    expect(await find({ open: true })).toEqual([]);
  });
});

describe("a place that nobody may know", () => {
  const night = { freq: "WEEKLY", byday: "TU", opens_at: "00:00", closes_at: "24:00" };
  const shelter = {
    name: "Geheime villa",
    city: "Schuilstad",
    at: [52.0, 5.0] as const,
    isConfidential: true,
    access: ["lift"],
    schedule: night,
  };

  test.each<[string, DirectoryFilter]>([
    ["its city", { words: "Schuilstad" }],
    ["its name", { words: "villa" }],
    ["how one gets in", { access: ["lift"] }],
    ["what is typed of that", { words: "lift" }],
    ["when it is open", { open: true }],
  ])("is not found by %s", async (_, filter) => {
    await add({ name: "Blijf van mijn lijf", places: [shelter] });

    expect((await findEntries(db, asked(filter))).total).toBe(0);
  });

  test("lies within no distance of anywhere, has no distance itself and stands on no map", async () => {
    await add({ name: "Blijf van mijn lijf", places: [shelter] }, "Telefoon");

    for (const point of [here, { latitude: 53, longitude: 6 }]) {
      const [within, anywhere] = [
        await findEntries(db, asked({ from: "x", withinKm: 50 }, { point })),
        await findEntries(db, asked({ from: "x" }, { point })),
      ];
      expect([within.total, anywhere.distancesKm.size]).toEqual([0, 0]);
      expect(await namesOf(anywhere.ids)).toEqual(["Blijf van mijn lijf", "Telefoon"]);
    }
    const places = await findPlaces(db, asked({}));
    expect(places.map(({ latitude, longitude }) => latitude ?? longitude)).toEqual([null, null]);
  });

  test("leaves no word behind when it becomes one", async () => {
    await add({ name: "Opvang", places: [{ ...shelter, isConfidential: false }] });
    expect(await find({ words: "schuilstad" })).toEqual(["Opvang"]);

    await superPool.query("update network.location set is_confidential = true where name = 'Geheime villa'");

    expect(await find({ words: "schuilstad" })).toEqual([]);
    expect(await find({ words: "opvang" })).toEqual(["Opvang"]);
  });
});

describe("with words", () => {
  test("the best comes first, and every needed word counts", async () => {
    await add({ name: "Budgetmaatje", description: "Samen naar je geld kijken." });
    await add({ name: "Hulp bij schulden", description: "Voor wie blut is." }, "Wandelclub");

    expect((await find({ words: "schulden" }))[0]).toBe("Hulp bij schulden");
    expect(await find({ words: "budgetmaatje geld" })).toEqual(["Budgetmaatje"]);
    expect(await find({ words: "hulp schulden" })).toEqual(["Hulp bij schulden", "Budgetmaatje"]); // the first only helps
    expect(await find({ words: "wandelen" })).toEqual(["Wandelclub"]);
  });

  test("where nothing has all of them, what has most is found, and it is said", async () => {
    await add("Hulp bij schulden");

    expect(await findEntries(db, asked({ words: "schulden zeilboot" }))).toMatchObject({ total: 1, isWhole: false });
    expect(await findEntries(db, asked({ words: "schulden" }))).toMatchObject({ total: 1, isWhole: true });
    expect(await findEntries(db, asked({ words: "zeilboot" }))).toMatchObject({ ids: [], total: 0 });
  });

  test("go together with every other choice, and from a point the nearest comes first", async () => {
    await add({ name: "Schuldhulp ver", terms: ["cost/free"], places: [{ at: [52.3, 5] }] });
    await add(
      { name: "Schuldhulp dichtbij", terms: ["cost/free"], places: [{ at: [52.01, 5] }] },
      "Schuldhulp betaald",
    );

    expect(await find({ words: "schuldhulp", cost: "free" })).toEqual(["Schuldhulp dichtbij", "Schuldhulp ver"]);
    expect(await find({ words: "schuldhulp", from: "x" }, { point: here })).toEqual([
      "Schuldhulp dichtbij",
      "Schuldhulp ver",
      "Schuldhulp betaald",
    ]);
  });

  test("small words alone ask for nothing", async () => {
    await add("Een", "Twee");

    expect(await find({ words: "ik zoek iets" })).toEqual(["Een", "Twee"]);
  });

  test("a centre's own words count in its directory too, and not in that of another", async () => {
    await add("Spreekuur geld");
    await superPool.query(
      "insert into network.synonym (centre_id, words, form_key, created_at) values ($1, '{platzak,geld}', $2, now())",
      [centre.id, randomUUID()],
    );
    const other = await addCentre(superPool, { slug: "buren", name: "De Buren" });

    expect(await find({ words: "platzak" })).toEqual(["Spreekuur geld"]);
    expect(await find({ words: "platzak" }, { centreId: other.id })).toEqual([]);
  });
});
