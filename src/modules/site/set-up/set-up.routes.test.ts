// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { findCentreByHost } from "#modules/network";
import { createTestProgram } from "../../../../test/support/centre.ts";
import { createVisitor } from "../../../../test/support/visitor.ts";
import { setUpLink } from "./set-up-link.ts";

const { app, db, keys, superPool, hearOfChanges } = await createTestProgram();
const publicUrl = "http://localhost";
const link = setUpLink(keys, publicUrl);

const filledIn = {
  name: "De Vrije Ruimte: Zaandam & Ómstreken",
  street: "Kade 12",
  postalCode: "1500 AA",
  city: "Waterdam",
  phone: "075 000 00 00",
  email: "hallo@ruimte.example",
  doorNote: "Bel aan. Wij doen open.",
  "day1-1-from": "10:00",
  "day1-1-until": "16:00",
  "day1-2-from": "19:00",
  "day1-2-until": "22:00",
  "day5-1-from": "18:00",
  "day5-1-until": "00:00",
  coordinatorName: "Anne",
  coordinatorEmail: "Anne@ruimte.example",
};

/** Each under a host name of its own: for a second it is remembered which centre answers at one. */
const newcomer = () => createVisitor(app, `${randomUUID()}.example`);

beforeEach(async () => {
  await superPool.query(`truncate network.organization, people.person, identity."user", platform.rate_count cascade`);
});

test("one form makes the centre, and its first coordinator is signed in", async () => {
  const anne = newcomer();

  const page = await anne.get(`${link}?soort=centrum`);
  const done = await anne.post(link, filledIn);

  expect(await page.text()).toContain("Richt je centrum in");
  expect(done.status).toBe(303);
  expect(done.headers.get("location")).toBe("/team");
  const team = await (await anne.get("/team/mensen")).text();
  expect(team).toContain("anne@ruimte.example");
  expect((await superPool.query("select 1 from people.operator")).rowCount).toBe(1);
  expect(await findCentreByHost(db, "localhost", publicUrl)).toMatchObject({
    slug: "de-vrije-ruimte-zaandam-omstreken",
    frame: {
      name: "De Vrije Ruimte: Zaandam & Ómstreken",
      place: "Waterdam",
      addressLines: ["Kade 12", "1500 AA Waterdam"],
      phone: "075 000 00 00",
      email: "hallo@ruimte.example",
      doorNote: "Bel aan. Wij doen open.",
    },
  });
});

test("a day can be open twice, until midnight, or not at all", async () => {
  await newcomer().post(link, filledIn);

  const { rows } = await superPool.query(
    "select weekday, opens_at, closes_at from network.opening_hours order by weekday, opens_at",
  );
  expect(rows).toEqual([
    { weekday: 1, opens_at: "10:00", closes_at: "16:00" },
    { weekday: 1, opens_at: "19:00", closes_at: "22:00" },
    { weekday: 5, opens_at: "18:00", closes_at: "24:00" },
  ]);
});

test("only a name, a place and a coordinator are needed", async () => {
  const { name, street, city, coordinatorName, coordinatorEmail } = filledIn;

  const done = await newcomer().post(link, { name, street, city, coordinatorName, coordinatorEmail });

  expect(done.status).toBe(303);
  expect(await findCentreByHost(db, "localhost", publicUrl)).toMatchObject({ frame: { phone: null, email: null } });
});

test("the pages that a centre writes itself begin with something true, in Dutch and English", async () => {
  await newcomer().post(link, filledIn);

  const { rows } = await superPool.query("select slug, language, title, body from site.page order by slug, language");
  expect(rows.map(({ slug, language, title }) => `${slug} ${language} ${title}`)).toEqual([
    "contact en Contact",
    "contact nl Contact",
    "over-ons en About us",
    "over-ons nl Over ons",
    "samenwerken en Working together",
    "samenwerken nl Samenwerken",
  ]);
  expect(rows[3]?.body).toContain("De Vrije Ruimte: Zaandam & Ómstreken is een huis");
});

test("the first question is what it will be, and what does not apply is then not asked", async () => {
  const anne = newcomer();

  const first = await (await anne.get(link)).text();
  const region = await (await anne.get(`${link}?soort=regio`)).text();
  const group = await (await anne.get(`${link}?soort=groep`)).text();

  for (const word of ["centrum", "regio", "opleiding", "groep", "netwerk"]) expect(first).toContain(`?soort=${word}`);
  expect(region).toContain("Streek of gemeente");
  for (const field of ["street", "doorNote", "day1-1-from"]) expect(region).not.toContain(`name="${field}"`);
  expect(group).toContain("Waar komen jullie bij elkaar?");
  expect(group).not.toContain("day1-1-from");
});

test("who publishes, moderates and answers partners is chosen at the start; what is not chosen, coordinators do", async () => {
  const anne = newcomer();
  const form = await (await anne.get(`${link}?soort=centrum`)).text();
  await anne.post(link, { ...filledIn, publish: "one", moderate: "pairs" });
  await hearOfChanges();

  for (const task of ["publish", "moderate", "approve"]) expect(form).toContain(`name="${task}"`);
  const page = await (await anne.get("/team/taken")).text();
  const chosen = [...page.matchAll(/<option value="(\w+)" selected/g)].map(([, who]) => who);
  expect(chosen).toEqual(["one", "pairs", "coordinators"]);
});

test("a region needs no street, and a centre does", async () => {
  const { name, city, coordinatorName, coordinatorEmail } = filledIn;
  const facts = { name, city, coordinatorName, coordinatorEmail };

  const centre = await newcomer().post(link, { ...facts, profile: "centre" });
  const region = await newcomer().post(link, { ...facts, profile: "region", intro: "Van ons samen." });

  expect([centre.status, region.status]).toEqual([422, 303]);
  expect(await centre.text()).toContain("Vul een straat en nummer in.");
  const made = await findCentreByHost(db, "localhost", publicUrl);
  expect(made?.frame.addressLines).toEqual(["Waterdam"]);
  expect([...(made?.parts ?? [])]).toEqual(["news", "pages", "partners", "directory", "region", "characteristics"]);
});

test("a mistake gives the form again with every value, and makes nothing", async () => {
  const answer = await newcomer().post(link, {
    ...filledIn,
    city: "",
    "day1-1-until": "09:00",
    "day2-1-from": "10:00",
    "day3-1-from": "tien uur",
    coordinatorEmail: "anne",
  });

  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain("Vul een plaats of streek in.");
  expect(page).toContain("Vul een e-mailadres in, zoals naam@voorbeeld.nl.");
  expect(page).toContain('value="Kade 12"');
  expect(await findCentreByHost(db, "localhost", publicUrl)).toBeNull();
});

test.each([
  [{ "day1-1-until": "09:00" }, "Het gaat dicht voor het opengaat."],
  [{ "day2-1-from": "10:00" }, "Vul ook in hoe laat het dichtgaat."],
  [{ "day2-2-until": "10:00" }, "Vul ook in hoe laat het opengaat."],
  [{ "day1-2-from": "15:00" }, "Deze tijden lopen door elkaar."],
  [{ "day3-1-from": "tien uur" }, "Vul een tijd in, zoals 10:00."],
])("opening hours that cannot be are told in words (%j)", async (times, sentence) => {
  const answer = await newcomer().post(link, { ...filledIn, ...times });

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(sentence);
});

test("the same form sent twice at once is one centre, and whoever sent it gets to the team's pages", async () => {
  const form = { ...filledIn, formKey: randomUUID() };
  const anne = newcomer();

  const answers = await Promise.all([anne.post(link, form), anne.post(link, form)]);

  expect(answers.map(({ headers }) => headers.get("location"))).toEqual(["/team", "/team"]);
  expect(answers.filter(({ headers }) => headers.getSetCookie().length > 0)).toHaveLength(1);
  const { rows } = await superPool.query("select from network.centre");
  expect(rows).toHaveLength(1);
});

test("once there is a centre the link is gone, for a page as for a form", async () => {
  await newcomer().post(link, filledIn);
  const other = newcomer();

  const answers = [await other.get(link), await other.post(link, filledIn), await other.post(link, { name: "" })];

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
});

test("a link that was not printed by this installation opens nothing", async () => {
  const elsewhere = setUpLink(["f".repeat(64)], publicUrl);

  const answers = [await newcomer().get(elsewhere), await newcomer().post(elsewhere, filledIn)];

  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
});

test("the page is there in English too", async () => {
  const english = link.replace(publicUrl, `${publicUrl}/en`);
  const [first, form] = [await newcomer().get(english), await newcomer().get(`${english}?soort=centrum`)];

  expect(await first.text()).toContain("What are you setting up?");
  expect(await form.text()).toContain("Set up your centre");
});
