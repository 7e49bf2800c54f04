// SPDX-License-Identifier: EUPL-1.2
import ICAL from "ical.js";
import { beforeEach, expect, test } from "vitest";
import { house, withActor } from "#platform/db";
import { createTestCentre } from "../../../../../test/support/centre.ts";
import { addRole } from "../../../../../test/support/people.ts";
import { addActivity, addOccurrence } from "../../../../../test/support/rows.ts";
import { createVisitor } from "../../../../../test/support/visitor.ts";
import { addDate, addSeries, join } from "../../sign-ups/sign-up-test-date.ts";
import { clearUnusedCalendars } from "./calendar-clearing.commands.ts";

// Tuesday 24 November, 11.00.
const centre = await createTestCentre();
const pool = centre.superPool;
const visitor = centre.visitor();
const walkIn = { name: "Vos", contact: "no" };

beforeEach(async () => {
  await pool.query("delete from programme.personal_calendar");
  await pool.query("delete from programme.activity");
  await pool.query("delete from platform.rate_count");
});

/** Makes a calendar from the page of a sign-up, and gives the address of its page. */
async function subscribe(signUp: string, calendar = ""): Promise<string> {
  const response = await visitor.post(`${signUp}/abonneren`, { calendar });
  expect(response.status).toBe(303);
  return response.headers.get("location") ?? "";
}

async function feedOf(calendar: string): Promise<string> {
  const page = await (await visitor.get(calendar)).text();
  const feed = /webcal:\/\/localhost(\/[^"]+)"/.exec(page)?.[1] ?? "";
  expect(page).toContain(`http://localhost${feed}`);
  return feed;
}

async function eventsIn(calendar: string) {
  const response = await visitor.get(await feedOf(calendar));
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("x-robots-tag")).toBe("noindex");
  const read = new ICAL.Component(ICAL.parse(await response.text()));
  return read.getAllSubcomponents("vevent").map((event) => ({
    uid: String(event.getFirstPropertyValue("uid")),
    summary: String(event.getFirstPropertyValue("summary")),
    starts: String(event.getFirstPropertyValue("dtstart")),
    status: String(event.getFirstPropertyValue("status")),
    location: String(event.getFirstPropertyValue("location")),
    text: String(event.getFirstPropertyValue("description")),
  }));
}

test("a calendar follows a sign-up in neutral words: a move, the waiting list and stepping off", async () => {
  const date = await addDate(centre, { title: "Rouwgroep", capacity: 1 });
  const first = await subscribe(await join(visitor, date, walkIn));
  const signUp = await join(visitor, date, walkIn);
  const second = await subscribe(signUp);

  expect(await eventsIn(first)).toMatchObject([
    { summary: "Afspraak", status: "CONFIRMED", starts: "2026-11-25T14:00:00" },
  ]);
  expect(await eventsIn(second)).toMatchObject([{ summary: "Wachtlijst, nog geen plek", status: "TENTATIVE" }]);

  await pool.query(
    `update programme.occurrence set starts_local = '2026-11-26T15:00', ends_local = '2026-11-26T16:00', place_note = 'Park',
       starts_at = '2026-11-26T14:00Z', ends_at = '2026-11-26T15:00Z' where id = $1`,
    [date.id],
  );
  await visitor.post(`${signUp}/afmelding`, {});

  expect(await eventsIn(first)).toMatchObject([{ starts: "2026-11-26T15:00:00", location: "Park" }]);
  expect(await eventsIn(second)).toMatchObject([{ summary: "Afspraak vervallen", status: "CANCELLED" }]);
});

test("the file of the sign-up and the calendar call a date the same, so that nobody sees it twice", async () => {
  const signUp = await join(visitor, await addDate(centre, {}), walkIn);
  const [event] = await eventsIn(await subscribe(signUp));

  expect(await (await visitor.get(`${signUp}/agenda.ics`)).text()).toContain(`UID:${event?.uid}`);
});

test("of a series all dates are in it, without those that someone will miss, with the link for who takes part", async () => {
  const onlineLink = "https://ontmoeten.example/groep";
  const series = await addSeries(centre, { title: "Cursus", onlineLink });
  const signUp = await join(visitor, series, walkIn);
  await visitor.post(`${signUp}/2026-12-02/verhindering`, {});

  const events = await eventsIn(await subscribe(signUp));

  expect(events.map(({ starts }) => starts).sort()).toEqual(["2026-11-25T14:00:00", "2026-12-09T14:00:00"]);
  for (const { text } of events) expect(text).toContain(onlineLink);
  expect(await (await visitor.get("/programma.ics")).text()).not.toContain("ontmoeten.example");
});

test("more sign-ups come in by their code, by their address and from their own page, and go out again", async () => {
  const [a, b, d] = [
    await addDate(centre, { title: "A" }),
    await addDate(centre, { title: "B" }),
    await addDate(centre, { title: "D" }),
  ];
  const [first, second, third] = [
    await join(visitor, a, walkIn),
    await join(visitor, b, walkIn),
    await join(visitor, d, walkIn),
  ];
  const code = /<b class="ltr">([^<]+)</.exec(await (await visitor.get(second)).text())?.[1] ?? "";
  const calendar = await subscribe(first);

  await visitor.post(`${calendar}/erbij`, { signUp: code.toLowerCase() });
  await visitor.post(`${calendar}/erbij`, { signUp: `http://localhost${third}` });
  expect(await subscribe(second, `http://localhost${calendar}`)).toBe(calendar);
  expect(await eventsIn(calendar)).toHaveLength(3);

  const { rows } = await pool.query<{ id: string }>("select id from programme.sign_up where occurrence_id = $1", [
    b.id,
  ]);
  await visitor.post(`${calendar}/eruit`, { signUp: rows[0]?.id ?? "" });
  expect(await eventsIn(calendar)).toHaveLength(2);
  expect(await (await visitor.get(calendar)).text()).not.toContain('<h3 class="h-klein">B<');
});

test("what is no code of ours is said, kept in the field, and cannot be guessed for long", async () => {
  const calendar = await subscribe(await join(visitor, await addDate(centre, {}), walkIn));

  expect((await visitor.post(`${calendar}/erbij`, { signUp: "hallo" })).status).toBe(422);
  for (let guess = 0; guess < 10; guess += 1) await visitor.post(`${calendar}/erbij`, { signUp: "CDFH3467" });
  const refused = await visitor.post(`${calendar}/erbij`, { signUp: "CDFH3467" });

  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("Wacht een uur");
});

test("a withdrawn address is dead at once, the page stays, and a new address is another one", async () => {
  const calendar = await subscribe(await join(visitor, await addDate(centre, {}), walkIn));
  const old = await feedOf(calendar);

  await visitor.post(`${calendar}/intrekking`, {});
  await visitor.post(`${calendar}/intrekking`, {});

  expect((await visitor.get(old)).status).toBe(404);
  expect(await (await visitor.get(calendar)).text()).toContain("Het adres is ingetrokken");
  await visitor.post(`${calendar}/nieuw-adres`, {});
  expect(await feedOf(calendar)).not.toBe(old);
  expect((await visitor.get(old)).status).toBe(404);
  expect(await eventsIn(calendar)).toHaveLength(1);
});

test("who has the feed cannot open the page, nor who has the page the feed", async () => {
  const calendar = await subscribe(await join(visitor, await addDate(centre, {}), walkIn));
  const feed = await feedOf(calendar);

  expect((await visitor.get(feed.replace("/agenda.ics", ""))).status).toBe(404);
  expect((await visitor.post(feed.replace("agenda.ics", "intrekking"), {})).status).toBe(404);
  expect((await visitor.get(`${calendar}/agenda.ics`)).status).toBe(404);
});

test("the same form sent twice is one calendar, and a link to a sign-up that was withdrawn leaves every calendar", async () => {
  const signUp = await join(visitor, await addDate(centre, {}), walkIn);
  const formKey = crypto.randomUUID();
  const [one, two] = [
    await visitor.post(`${signUp}/abonneren`, { formKey, calendar: "" }),
    await visitor.post(`${signUp}/abonneren`, { formKey, calendar: "" }),
  ];
  const calendar = one.headers.get("location") ?? "";

  expect(two.headers.get("location")).toBe(calendar);
  await pool.query("update programme.sign_up set link_version = link_version + 1");
  expect(await eventsIn(calendar)).toEqual([]);
});

test("at another centre a calendar does not exist", async () => {
  await pool.query(
    "insert into network.centre_host (host, centre_id) values ('localhost', $1) on conflict do nothing",
    [centre.centre.id],
  );
  await centre.addCentre("elders", "elders.example");
  const calendar = await subscribe(await join(visitor, await addDate(centre, {}), walkIn));

  expect((await createVisitor(centre.app, "elders.example").get(calendar)).status).toBe(404);
});

test("whoever leads groups follows the dates of those groups, until they stop leading", async () => {
  const { personId, visitor: ruth } = await centre.signInAs({ name: "Ruth", role: "facilitator" });
  const group = await addActivity(pool, centre.centre, { title: "Praatgroep", joining: "sign-up" });
  await addOccurrence(pool, group, { startsLocal: "2026-12-01T10:00" });
  await addDate(centre, { title: "Van een ander" });
  await pool.query(
    "insert into programme.lead (activity_id, person_id, centre_id, created_at) values ($1, $2, $3, now())",
    [group.id, personId, centre.centre.id],
  );

  expect(await (await ruth.get("/team/mijn")).text()).toContain("/team/mijn/agenda");
  await ruth.post("/team/mijn/agenda", {});
  await ruth.post("/team/mijn/agenda", {});
  const page = await (await ruth.get("/team/mijn/agenda")).text();
  const feed = /webcal:\/\/localhost(\/[^"]+)"/.exec(page)?.[1] ?? "";
  const text = await (await visitor.get(feed)).text();

  expect(text).toContain("SUMMARY:Praatgroep");
  expect(text).not.toContain("Van een ander");
  await pool.query("delete from programme.lead");
  expect(await (await visitor.get(feed)).text()).not.toContain("Praatgroep");
  await ruth.post("/team/mijn/agenda/intrekking", {});
  expect((await visitor.get(feed)).status).toBe(404);
});

test("the calendar of someone who has no role at this house any more goes, whatever they do at another", async () => {
  const { personId, visitor: ruth } = await centre.signInAs({ name: "Ruth", role: "facilitator" });
  await ruth.post("/team/mijn/agenda", {});
  await addRole(pool, personId, { role: "host", centre: await centre.addCentre("verderop", "verderop.example") });
  const clear = async () =>
    await withActor(centre.db, house, async (trx) => await clearUnusedCalendars(trx, centre.clock.now()));

  const before = await clear();
  await pool.query("update people.role set ended_at = now() where person_id = $1 and centre_id = $2", [
    personId,
    centre.centre.id,
  ]);

  expect([before, await clear()]).toEqual([0, 1]);
});

test("a calendar that stays empty goes after a month, and one with something in it stays", async () => {
  const [kept, emptied] = [await addDate(centre, {}), await addDate(centre, {})];
  await subscribe(await join(visitor, kept, walkIn));
  const calendar = await subscribe(await join(visitor, emptied, walkIn));
  await pool.query("delete from programme.sign_up where occurrence_id = $1", [emptied.id]);
  const clear = async (days: number) =>
    await withActor(
      centre.db,
      house,
      async (trx) => await clearUnusedCalendars(trx, centre.clock.now().add({ hours: days * 24 })),
    );

  expect([await clear(0), await clear(29)]).toEqual([0, 0]);
  expect((await visitor.get(calendar)).status).toBe(200);
  expect(await clear(30)).toBe(1);
  expect((await visitor.get(calendar)).status).toBe(404);
});
