// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";
import { createReader } from "./finding-test-pages.ts";

const centre = await createTestCentre();
const { superPool } = centre;
const { read, readText } = createReader(centre);

async function addDates(slug: string, joining: string, starts: string[]) {
  const activity = await addActivity(superPool, centre.centre, { title: slug, slug });
  await superPool.query("update programme.activity set joining = $2 where id = $1", [activity.id, joining]);
  const ids: string[] = [];
  for (const startsLocal of starts) ids.push(await addOccurrence(superPool, activity, { startsLocal }));
  return { id: activity.id, dates: ids };
}

async function change(activityId: string, set: string) {
  await superPool.query(`update programme.activity set ${set} where id = $1`, [activityId]);
}

async function makeDifferent(occurrenceId: string | undefined, set: string) {
  await superPool.query(`update programme.occurrence set ${set} where id = $1`, [occurrenceId]);
}

describe("each way of joining has its own words and one thing to do", () => {
  test("telling us that one comes: per date, and about how many come from five up", async () => {
    const { dates } = await addDates("soep", "tell-us", ["2026-11-25T12:00", "2026-11-26T12:00"]);
    await makeDifferent(dates[0], "places_taken = 7");
    await makeDifferent(dates[1], "places_taken = 4");

    for (const address of ["/programma", "/programma/soep", "/programma/dag/2026-11-25"]) {
      const page = await read(address);
      expect(page).toContain('href="/programma/soep/2026-11-25/laat-weten"');
      expect(page).toContain("Ongeveer 7 mensen");
      expect(page).not.toContain("Ongeveer 4");
    }
    expect(await readText("/programma?vrij=1")).toContain("Laat weten dat je komt");
  });

  test("a series is joined once, with places and a waiting list of its own", async () => {
    const { id } = await addDates("cursus", "series", ["2026-11-25T10:00", "2026-12-02T10:00", "2026-12-09T10:00"]);
    await superPool.query(
      "insert into programme.series (activity_id, centre_id, capacity, places_taken, changed_at) values ($1, $2, 8, 6, now())",
      [id, centre.centre.id],
    );

    const page = await read("/programma/cursus");
    expect(page.match(/href="\/programma\/cursus\/aanmelding"/g)).toHaveLength(1);
    expect(await readText("/programma/cursus")).toContain(
      "3 keer, van woensdag 25 november tot en met woensdag 9 december",
    );
    expect(await readText("/programma")).toContain("Hele reeks. Nog 2 plekken Doe mee met de hele reeks");

    await superPool.query("update programme.series set places_taken = 8");
    centre.forgetPages();
    expect(await readText("/programma/cursus")).toMatch(/Hele reeks is vol\. Wachtlijst Zet mij op de wachtlijst/);
  });

  test("a series that began says so and what there is instead, unless one may join later", async () => {
    const { id } = await addDates("cursus", "series", ["2026-11-17T10:00", "2026-11-24T15:00", "2026-12-01T10:00"]);
    await addDates("inloop", "walk-in", ["2026-11-24T13:00"]);

    const text = await readText("/programma/cursus");
    expect(text).toContain("Deze reeks is al begonnen. Meedoen kan nu niet meer.");
    expect(text).toContain("Hier kun je zo binnenlopen: inloop , dinsdag 24 november");
    expect(await read("/programma")).not.toContain("/programma/cursus/aanmelding");

    await change(id, "join_later = true");
    centre.forgetPages();
    expect(await readText("/programma/cursus")).toMatch(/Doe mee met de hele reeks Later instappen mag ook/);
  });

  test("a group that one meets first leads to getting acquainted", async () => {
    await addDates("kring", "acquaint", ["2026-11-17T10:00", "2026-11-25T10:00"]);

    expect(await read("/programma")).toContain('href="/programma/kring/kennismaken"');
    expect(await read("/programma/kring")).toContain('href="/programma/kring/kennismaken"');
  });
});

describe("what is different on one date shows at once", () => {
  test("another room, other hosts and a notice", async () => {
    const { dates } = await addDates("zingen", "walk-in", ["2026-11-25T10:00", "2026-11-26T10:00"]);
    await superPool.query("insert into spaces.room (centre_id, name, access) values ($1, 'Zolder', '{wheelchair}')", [
      centre.centre.id,
    ]);
    await makeDifferent(
      dates[0],
      "room_id = (select id from spaces.room), hosts = '{Noor,Piet}', notice = 'Neem een trui mee.'",
    );

    for (const address of ["/programma", "/programma/zingen", "/programma/dag/2026-11-25"]) {
      const text = await readText(address);
      expect(text).toContain("Andere plek deze keer: Zolder. Deze keer met Noor en Piet. Neem een trui mee.");
      expect(text.split("Andere plek").length, address).toBe(2);
    }
  });

  test("a place that is elsewhere for once is not in the house", async () => {
    const { dates } = await addDates("zingen", "walk-in", ["2026-11-25T10:00"]);
    await makeDifferent(dates[0], "place_note = 'In de kerk'");

    expect(await readText("/programma?plek=elders")).toContain("Andere plek deze keer: In de kerk.");
    expect(await readText("/programma?plek=hier")).not.toContain("In de kerk");
  });

  test("another time, another day, an extra date, and a cancelled one with its reason", async () => {
    const starts = ["2026-11-25T10:00", "2026-11-26T10:00", "2026-11-27T10:00", "2026-11-28T10:00"];
    const { id, dates } = await addDates("zingen", "walk-in", starts);
    await makeDifferent(dates[0], "original_local = '2026-11-25T09:00'");
    await makeDifferent(dates[1], "original_local = '2026-11-24T10:00'");
    await superPool.query(
      "insert into programme.schedule_change (activity_id, centre_id, original_local, kind) values ($1, $2, '2026-11-27T10:00', 'extra')",
      [id, centre.centre.id],
    );
    await makeDifferent(dates[3], "cancelled_at = now(), cancel_reason = 'Grace is ziek.'");

    for (const address of ["/programma", "/programma/zingen"]) {
      const text = await readText(address);
      for (const part of [
        "Deze keer om 10.00 uur, niet om 9.00 uur.",
        "Deze keer op donderdag 26 november, niet op dinsdag 24 november.",
        "Dit is een extra datum.",
        "Grace is ziek.",
      ]) {
        expect(text).toContain(part);
      }
    }
  });
});

test("what is here and online says so, and that the link comes with joining; the link itself is nowhere", async () => {
  const { id } = await addDates("kring", "sign-up", ["2026-11-25T10:00"]);
  await change(id, "online_link = 'https://geheim.example/kamer'");

  expect(await readText("/programma?plek=online")).toContain("Bij ons in huis, en online");
  const page = await read("/programma/kring");
  expect(page).toContain("Je krijgt de link als je meedoet.");
  expect(page).not.toContain("geheim");
});

test("what nobody confirmed says so, and to phone first", async () => {
  const { id } = await addDates("kring", "walk-in", ["2026-11-25T10:00"]);
  await change(id, "unconfirmed_at = now()");

  for (const address of ["/programma", "/programma/kring", "/programma/dag/2026-11-25"]) {
    expect(await readText(address)).toContain("Nog niet bevestigd. Bel even voor je komt.");
  }
});

test("each date to come offers to be met at the door, unless it is online, cancelled or on now", async () => {
  const { id } = await addDates("inloop", "walk-in", ["2026-11-24T10:00", "2026-11-25T10:00"]);
  await addOccurrence(superPool, { id }, { startsLocal: "2026-11-26T10:00", cancelled: true });

  const page = await read("/programma/inloop");
  expect(page.match(/\/ik-kom"/g)).toHaveLength(1);
  expect(page).toContain('href="/programma/inloop/2026-11-25/ik-kom"');

  await change(id, "place_kind = 'online'");
  centre.forgetPages();
  expect(await read("/programma/inloop")).not.toContain("/ik-kom");
});

describe("how far it is", () => {
  const bridge = "0b1dbe00-0000-4000-8000-000000000001";

  beforeEach(async () => {
    await superPool.query("delete from network.location where id = $1", [bridge]);
    await superPool.query("update network.location set latitude = 52.44, longitude = 4.82 where id = $1", [
      centre.centre.locationId,
    ]);
    await addDates("inloop", "walk-in", ["2026-11-25T10:00"]);
    const { id } = await addDates("gym", "walk-in", ["2026-11-25T11:00"]);
    await change(id, "place_kind = 'elsewhere'");
    const { id: walk } = await addDates("lopen", "walk-in", ["2026-11-25T12:00"]);
    await change(walk, "place_kind = 'outside', place_note = 'Bij de fontein'");
    const { id: call } = await addDates("bellen", "walk-in", ["2026-11-25T13:00"]);
    await change(call, "place_kind = 'online'");
    return async () => {
      await superPool.query("update network.location set latitude = null, longitude = null");
    };
  });

  async function knowTheBridge() {
    await superPool.query(
      "insert into network.location (id, name, latitude, longitude) values ($1, 'De Brug', 52.44, 4.849)",
      [bridge],
    );
    await superPool.query("update programme.activity set location_id = $1 where slug = 'gym'", [bridge]);
  }

  const titles = async (address: string) =>
    [...(await read(address)).matchAll(/<li class="card act">.*?<h3><a[^>]*>(.*?)<\/a>/gs)].map(([, title]) => title);

  test("can be chosen once two places are known, from the house or from another place", async () => {
    await knowTheBridge();

    expect(await titles("/programma?straal=1")).toEqual(["inloop", "bellen"]);
    expect(await titles("/programma?straal=2")).toEqual(["inloop", "gym", "bellen"]);
    expect(await titles(`/programma?straal=1&vanaf=${bridge}`)).toEqual(["gym", "bellen"]);
    const text = await readText("/programma?straal=2");
    expect(text).toContain("De Brug, 2 km");
    expect(text).toContain("Binnen 2 km van De Proeftuin");
    expect(await readText("/programma")).not.toContain("De Brug, ");
  });

  test("the calendar of a choice knows the distance too", async () => {
    await knowTheBridge();

    const calendar = await read("/programma.ics?straal=1");

    expect(calendar).toContain("SUMMARY:inloop");
    expect(calendar).not.toMatch(/SUMMARY:(gym|lopen)/);
  });

  test("with one known place, or from an unknown one, everything stays", async () => {
    expect(await titles("/programma?straal=1")).toHaveLength(4);
    expect(await read("/programma")).not.toContain('name="straal"');

    await knowTheBridge();
    expect(await titles(`/programma?straal=1&vanaf=${crypto.randomUUID()}`)).toHaveLength(4);
  });
});
