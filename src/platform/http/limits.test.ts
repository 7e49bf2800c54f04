// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { afterEach, expect, test } from "vitest";
import { createTestCentre } from "../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../test/support/rows.ts";
import { type Limit, listLimits } from "./index.ts";
import { removeOldCounts } from "./limits.ts";

const centre = await createTestCentre();
const visitor = centre.visitor();
const people = Array.from({ length: 60 }, (_, number) => `Bezoeker ${number + 1}`);
const minutes = (count: number) => (count % 60 === 0 ? `${count / 60} h` : `${count} min`);

afterEach(async () => await centre.superPool.query("delete from platform.rate_count"));

async function addDate(slug: string, joining: "walk-in" | "tell-us" | "sign-up"): Promise<string> {
  const activity = await addActivity(centre.superPool, centre.centre, { slug, title: slug, joining });
  await addOccurrence(centre.superPool, activity, { startsLocal: "2026-11-25T14:00" });
  return `/programma/${slug}/2026-11-25`;
}

async function statuses(asks: readonly (() => Promise<Response>)[]): Promise<number[]> {
  const answers = await Promise.all(asks.map(async (ask) => await ask()));
  return [...new Set(answers.map(({ status }) => status))];
}

test("sixty people of one house, behind one address, do everything there is to do within ten minutes", async () => {
  const [meal, walk, dropIn] = await Promise.all([
    addDate("eten", "sign-up"),
    addDate("wandelen", "tell-us"),
    addDate("inloop", "walk-in"),
  ]);
  const each = async (ask: (name: string) => Promise<Response>) =>
    await statuses(people.map((name) => async () => await ask(name)));

  expect(await each((name) => visitor.post(`${meal}/aanmelding`, { name, contact: "no" }))).toEqual([303]);
  expect(await each(() => visitor.post(`${walk}/laat-weten`, { people: "2" }))).toEqual([303]);
  expect(await each((name) => visitor.post(`${dropIn}/ik-kom`, { name, arrivesAt: "14:00" }))).toEqual([303]);
  expect(await each((name) => visitor.post("/inloggen", { email: mailOf(name) }))).toEqual([200]);
  expect(await each((name) => centre.visitor().post("/mijn-plek/maken", { name, email: mailOf(name) }))).toEqual([200]);
  const told = { what: "De deur was dicht.", reader: "coordinators" };
  expect(await each(() => visitor.post("/niet-goed-gegaan", told))).not.toContain(429);
});

test("whoever guesses codes is stopped, and whoever types a right one is no guesser", async () => {
  const { rows } = await centre.superPool.query("select count(*)::int as count from platform.rate_count");
  expect(rows[0]).toEqual({ count: 0 });
  const guess = async () => (await visitor.post("/code", { code: "CDFH 3467" })).status;
  const answers: number[] = [];
  for (let tries = 0; tries < 11; tries += 1) answers.push(await guess());
  expect(answers).toEqual([...Array.from({ length: 10 }, () => 422), 429]);

  const elsewhere = { "x-forwarded-for": "198.51.100.7" };
  expect((await visitor.post("/code", { code: "CDFH 3467" }, elsewhere)).status).toBe(422);
});

test("whoever guesses on hour after hour waits until tomorrow", async () => {
  const start = Temporal.PlainDateTime.from("2026-11-25T02:00");
  for (let hour = 0; hour < 5; hour += 1) {
    centre.clock.set(start.add({ hours: hour }).toString());
    for (let tries = 0; tries < 10; tries += 1) await visitor.post("/code", { code: "CDFH 3467" });
  }

  centre.clock.set("2026-11-25T09:00");
  await removeOldCounts(centre.db, centre.clock.now());
  expect((await visitor.post("/code", { code: "CDFH 3467" })).status).toBe(429);
  centre.clock.set("2026-11-26T09:00");
  expect((await visitor.post("/code", { code: "CDFH 3467" })).status).toBe(422);
});

test("however many addresses they come from, one mailbox gets a few letters an hour and no more", async () => {
  const ask = async (address: number) =>
    (await visitor.post("/inloggen", { email: "noor@team.example" }, { "x-forwarded-for": `198.51.100.${address}` }))
      .status;

  expect(await Promise.all([1, 2, 3, 4, 5].map(ask))).toEqual([200, 200, 200, 200, 200]);
  expect(await ask(6)).toBe(429);
});

test("all addresses that one line to the internet has count as one", async () => {
  const guess = async (last: number) =>
    (await visitor.post("/code", { code: "CDFH 3467" }, { "x-forwarded-for": `2001:db8:1:2::${last}` })).status;
  for (let last = 1; last <= 10; last += 1) await guess(last);

  expect(await guess(11)).toBe(429);
});

test("too much is answered with a page, and after the hour it goes on", async () => {
  const address = await addDate("zingen", "sign-up");
  await visitor.post(`${address}/aanmelding`, {});
  await centre.superPool.query("update platform.rate_count set count = 300 where what = 'sign-up'");

  const response = await visitor.post(`${address}/aanmelding`, { name: "Anna" });

  expect(response.status).toBe(429);
  expect(await response.text()).toContain("Even wachten");
});

test("the table of limits for whoever runs this says what the program does", () => {
  const document = readFileSync(new URL("../../../docs/operations/limits.md", import.meta.url), "utf8");
  const told = [...document.matchAll(/^\| `([a-z-]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \| (.+) \|$/gm)];

  expect(told.map(([, what, most, perDay, per]) => [what, most, perDay, per])).toEqual(listLimits().map(inColumns));
  expect(told.filter(([, , , , , why = ""]) => why.length < 20)).toEqual([]);
});

function inColumns({ what, most, perMinutes, mostPerDay, per }: Limit): string[] {
  return [what, `${most} / ${minutes(perMinutes)}`, mostPerDay ? `${mostPerDay}` : "none", per];
}

function mailOf(name: string): string {
  return `${name.replaceAll(" ", "-").toLowerCase()}@post.example`;
}
