// SPDX-License-Identifier: EUPL-1.2
import { beforeAll, describe, expect, test } from "vitest";
import { openOn } from "#modules/network";
import { addDays, weekday } from "#platform/clock";
import { addCentre } from "../../test/support/rows.ts";
import { furnishDemo } from "../demo.ts";
import { centre as house } from "./centre.ts";
import { createTestDemo } from "./test-demo.ts";

const { superPool, createGround, ground, program, furnishOn, readRows } = await createTestDemo();

async function readProgramme(): Promise<{ title: string; slug: string }[]> {
  return await readRows("select title, slug from programme.activity where published_at is not null order by slug");
}

type DateRow = { title: string; starts: string; ends: string; roomId: string | null };

async function readDates(): Promise<DateRow[]> {
  return await readRows(`
    select title, starts_local as starts, ends_local as ends, room_id as "roomId" from (
      select activity.title, occurrence.starts_local, occurrence.ends_local, coalesce(occurrence.room_id, activity.room_id) as room_id
      from programme.occurrence as occurrence join programme.activity as activity on activity.id = occurrence.activity_id
      where activity.published_at is not null and activity.ended_at is null and occurrence.cancelled_at is null) as date
    order by starts, title`);
}

test("furnishing twice gives the same programme, of at least forty activities with an address each", async () => {
  await furnishOn("2026-11-24T11:00");
  const first = await readProgramme();
  await furnishOn("2026-12-04T15:00");
  const second = await readProgramme();

  expect(second).toEqual(first);
  expect(first.length).toBeGreaterThanOrEqual(40);
  expect(new Set(first.map(({ slug }) => slug)).size).toBe(first.length);
});

test("what was done in the demo is gone at the next start", async () => {
  await superPool.query("update programme.activity set title = 'Iets anders'");
  await superPool.query(
    "insert into people.reading (at, reader_id, reader_name, reader_role, centre_id, what, about_id) select now(), id, name, 'host', gen_random_uuid(), 'a list', id from people.person",
  );

  await furnishOn("2026-11-24T11:00");

  expect((await readProgramme()).map(({ title }) => title)).not.toContain("Iets anders");
  expect(await readRows("select from people.reading")).toEqual([]);
});

test("the programme has all kinds, and activities in languages, for some only, with costs and with a limit", async () => {
  const [found] = await readRows<Record<string, number>>(`
    select count(distinct kind)::int as kinds, count(distinct audience)::int as audiences,
      count(*) filter (where cost_cents > 0)::int as paid, count(*) filter (where capacity is not null)::int as limited,
      count(*) filter (where languages && '{ar}')::int as ar, count(*) filter (where languages && '{tr}')::int as tr,
      count(*) filter (where languages && '{pl}')::int as pl, count(*) filter (where languages && '{en}')::int as en,
      count(*) filter (where published_at is null)::int as drafts, count(*) filter (where ended_at is not null)::int as ended
    from programme.activity`);

  expect(found).toMatchObject({ kinds: 14, audiences: 4, drafts: 1, ended: 1 });
  expect(Object.values(found ?? {}).every((count) => count > 0)).toBe(true);
});

describe.each([
  ["on a Monday morning", "2026-11-23T08:00"],
  ["on a Tuesday before noon", "2026-11-24T11:00"],
  ["on a Friday evening", "2026-11-27T18:00"],
  ["on a Sunday", "2026-11-29T10:00"],
  ["in the week in which summer time begins", "2027-03-25T12:00"],
])("started %s", (_, moment) => {
  const today = moment.slice(0, 10);
  beforeAll(async () => await furnishOn(moment));

  test("each of the coming seven days has something, also in the evening, and a weekday is full", async () => {
    const dates = await readDates();

    for (let ahead = 0; ahead < 7; ahead += 1) {
      const day = addDays(today, ahead);
      const ofDay = dates.filter(({ starts }) => starts.startsWith(day));
      expect(ofDay.length, day).toBeGreaterThanOrEqual(weekday(day) === 7 ? 3 : 5);
      expect(
        ofDay.some(({ ends }) => ends.slice(11) >= "19:00"),
        day,
      ).toBe(true);
    }
  });

  test("the house is open on each of the coming seven days but Sunday", async () => {
    const closedDays = await readRows<{ day: string; reason: string }>(
      "select to_char(day, 'YYYY-MM-DD') as day, reason from network.closed_day",
    );

    const open = Array.from({ length: 7 }, (_, ahead) => addDays(today, ahead)).filter(
      (day) => openOn(house.openingHours, closedDays, day).length > 0,
    );

    expect(open.map((day) => weekday(day)).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(closedDays).toHaveLength(3);
  });

  test("one date is full with people who wait, one is cancelled, and somebody is told by e-mail", async () => {
    const [counts] = await readRows(`
      select (select count(*)::int from programme.occurrence where places_taken = capacity and waiting > 0) as full,
        (select count(*)::int from programme.occurrence where cancelled_at is not null) as cancelled,
        (select count(*)::int from programme.sign_up where email is not null) as email,
        (select count(*)::int from platform.event where kind = 'programme.signed-up') as told,
        (select count(*)::int from programme.sign_up) as people`);

    expect(counts).toEqual({ full: 1, cancelled: 1, email: 1, told: 37, people: 37 });
  });
});

test("there is something of each way of joining, somewhere and online, made different, and in other languages", async () => {
  await furnishOn("2026-11-24T11:00");
  const [found] = await readRows(`
    select (select count(distinct joining)::int from programme.activity) as ways,
      (select count(*)::int from programme.activity where online_link is not null and place_kind <> 'online') as hybrid,
      (select count(*)::int from programme.occurrence where notice <> '') as different,
      (select count(*)::int from programme.occurrence where cancel_reason <> '') as reasons,
      (select array_agg(distinct language order by language) from programme.activity_translation) as languages,
      (select count(*)::int from network.location where latitude is not null
        and organization_id in (select offered_by from programme.activity)) as places`);

  expect(found).toEqual({ ways: 5, hybrid: 1, different: 2, reasons: 1, languages: ["ar", "en", "tr"], places: 3 });
});

test("two things are never in one room at the same time", async () => {
  await furnishOn("2026-11-24T11:00");
  const dates = (await readDates()).filter(({ roomId }) => roomId !== null);

  const clashes = dates.flatMap((date, index) =>
    dates
      .slice(index + 1)
      .filter((other) => other.roomId === date.roomId && other.starts < date.ends && date.starts < other.ends)
      .map((other) => `${date.title} and ${other.title} at ${other.starts}`),
  );

  expect(clashes).toEqual([]);
});

test("the texts have no words of care and no exclamation marks", async () => {
  await furnishOn("2026-11-24T11:00");
  const tables = ["network.organization", "network.centre", "network.closed_day", "network.service", "spaces.room"];
  const texts = await Promise.all(
    [...tables, "programme.activity", "programme.sign_up", "site.page"].map(
      async (table) =>
        await readRows<{ text: string }>(`select to_jsonb(${table.split(".")[1]})::text as text from ${table}`),
    ),
  );

  const found = texts
    .flat()
    .filter(({ text }) =>
      /!|\b(clients?|cliënt(en)?|patiënt(en)?|patients?|intakes?|diagnoses?|diagnose[sn])\b/i.test(text),
    );

  expect(found).toEqual([]);
});

test("the demo refuses a house of somebody's own, and leaves it as it is", async () => {
  await superPool.query("truncate network.organization cascade");
  await addCentre(superPool, { slug: "eigen-huis", name: "Eigen Huis" });

  await expect(furnishDemo(ground, program)).rejects.toThrow("holds Eigen Huis, which is not the demo");

  expect(await readRows("select slug from network.centre")).toEqual([{ slug: "eigen-huis" }]);
});

test.each([
  ["where others can reach it", { HOST: "0.0.0.0" }],
  ["under a public address", { PUBLIC_URL: "https://vrijplaats.example" }],
  ["on a database server", { DATABASE_URL: "x", DATABASE_OWNER_URL: "x", DATABASE_LOG_URL: "x" }],
])("the demo refuses to run %s", async (_, env) => {
  await expect(furnishDemo(createGround(env), program)).rejects.toThrow("so it runs");
});
