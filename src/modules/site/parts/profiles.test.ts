// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, test } from "vitest";
import { type Profile, partNames, partsOfCentre } from "#modules/network";
import { createTestProgram } from "../../../../test/support/centre.ts";
import { createVisitor, type Visitor } from "../../../../test/support/visitor.ts";
import { setUpLink } from "../set-up/set-up-link.ts";
import { findDeadLinks } from "./test-walk.ts";

const program = await createTestProgram(undefined, { FORM_SECONDS: "0" });
const { app, superPool, keys } = program;
const link = setUpLink(keys, "http://localhost");
let visitor: Visitor;

beforeEach(async () => {
  const { rows } = await superPool.query<{ id: string }>("select id from network.centre");
  for (const { id } of rows) forget(id);
  await superPool.query(`truncate network.organization, people.person, identity."user", platform.rate_count cascade`);
  visitor = createVisitor(app);
});

/** What follows by message to every process in the program itself. */
function forget(centreId: string): void {
  program.installation.pages.raiseVersion(centreId, program.installation.pages.versionOf(centreId) + 1);
  program.forgetPages();
}

const facts = { name: "De Ruimte", city: "Waterdam", coordinatorName: "Anne", coordinatorEmail: "anne@ruimte.example" };

/** From the first question to the team's first page. */
async function setUp(profile: Profile): Promise<Visitor> {
  const anne = createVisitor(app);
  const done = await anne.post(link, { ...facts, profile, ...(profile === "centre" && { street: "Kade 12" }) });
  expect(done.headers.get("location")).toBe("/team");
  expect((await anne.get("/team")).status).toBe(200);
  return anne;
}

async function organizationId(): Promise<string> {
  const { rows } = await superPool.query<{ organization_id: string }>("select organization_id from network.centre");
  return rows[0]?.organization_id ?? "";
}

async function publish(anne: Visitor, changes: Record<string, string> = {}): Promise<void> {
  const answer = await anne.post("/team/programma/nieuw", {
    title: "Schrijven",
    summary: "Een uurtje schrijven.",
    kind: "creative",
    offeredBy: await organizationId(),
    placeKind: "here",
    forWhom: "everyone",
    languages: "nl-easy",
    joining: "sign-up",
    repeat: "once",
    date: "2026-12-01",
    startTime: "11:00",
    endTime: "12:30",
    step: "publish",
    ...changes,
  });
  expect(answer.status).toBe(303);
}

/** What comes back is the address of the own page. */
async function signUp(address: string): Promise<string> {
  const answer = await visitor.post(address, { name: "Vlinder" });
  expect(answer.status).toBe(303);
  const own = answer.headers.get("location") ?? "";
  expect(own).toMatch(/^\/a\//);
  return own;
}

const beginnings = ["/", "/team", "/beheer", "/mijn-plek", "/team/mensen", "/wat-wij-opschrijven"];

async function expectNoDeadLinks(anne: Visitor): Promise<void> {
  expect(await findDeadLinks(anne, beginnings, "all the way")).toEqual([]);
  expect(await findDeadLinks(visitor, ["/", "/mijn-plek"], "one step")).toEqual([]);
  const map = await (await visitor.get("/sitemap.xml")).text();
  const paths = [...map.matchAll(/<loc>http:\/\/localhost([^<]*)<\/loc>/g)].map(([, path = ""]) => path);
  for (const path of paths) expect([path, (await visitor.get(path)).status]).toEqual([path, 200]);
}

/** One address of each part at least, for whoever may most. */
const addresses = {
  programme: ["/programma", "/vandaag", "/programma.ics", "/programma.rss", "/scherm", "/insluiten", "/team/programma"],
  rooms: ["/team/ruimtes"],
  house: ["/team/huis/openingstijden", "/team/huis/dichte-dagen"],
  news: ["/nieuws", "/nieuws.rss", "/beheer/nieuws"],
  stories: ["/verhalen", "/team/verhalen"],
  pages: ["/over-ons", "/contact", "/team/paginas"],
  partners: ["/team/huis/partners"],
  directory: ["/wegwijzer"],
  support: ["/vraag", "/spreekuur", "/team/spreekuur"],
  region: ["/regio"],
  characteristics: ["/doen-we-dat-echt"],
  rubs: ["/niet-goed-gegaan", "/huisafspraken", "/beheer/als-het-schuurt", "/team/als-het-spannend-is"],
};

async function expectOnlyPartsOf(profile: Profile, anne: Visitor): Promise<void> {
  const on = partsOfCentre(profile, []);
  for (const part of partNames) {
    const statuses = await Promise.all(addresses[part].map(async (path) => (await anne.get(path)).status));
    const found = statuses.map((status) => status !== 404);
    expect([part, ...found]).toEqual([part, ...addresses[part].map(() => on.has(part))]);
  }
}

describe("each kind of house is set up, does what it is for, and leads nowhere that is not there", () => {
  test("a centre plans an activity, and somebody signs up", async () => {
    const anne = await setUp("centre");
    await publish(anne);

    const own = await signUp("/programma/schrijven/2026-12-01/aanmelding");

    expect(await (await visitor.get(own)).text()).toContain("Schrijven");
    expect(await (await visitor.get("/")).text()).toContain("We zijn nu dicht");
    await expectOnlyPartsOf("centre", anne);
    await expectNoDeadLinks(anne);
  });

  test("a group that meets somewhere plans an evening, and somebody signs up", async () => {
    const anne = await setUp("group");
    await publish(anne, { title: "Onze avond", placeKind: "elsewhere", placeNote: "Buurthuis De Brug" });

    await signUp("/programma/onze-avond/2026-12-01/aanmelding");

    const home = await (await visitor.get("/")).text();
    expect(home).toContain("Welkom bij De Ruimte");
    expect(home).toContain("Onze avond");
    expect(home).not.toMatch(/We zijn nu (open|dicht)/);
    await expectOnlyPartsOf("group", anne);
    await expectNoDeadLinks(anne);
  });

  test("a region has partners and news, and its front page says nothing of today", async () => {
    const anne = await setUp("region");
    await anne.post("/team/huis/partners", { name: "Stichting De Brug", website: "https://brug.example" });
    await postNews(anne, "Kom praten over wat er mist");

    const home = await (await visitor.get("/")).text();

    for (const words of ["Stichting De Brug", "Kom praten over wat er mist", "Zo bereik je ons"])
      expect(home).toContain(words);
    expect(home).not.toMatch(/vandaag|nu open|nu dicht/i);
    expect(await (await anne.get("/team")).text()).toContain("Dag Anne");
    await expectOnlyPartsOf("region", anne);
    await expectNoDeadLinks(anne);
  });

  test("a school plans a course, and somebody joins all of it", async () => {
    const anne = await setUp("school");
    await publish(anne, {
      ...{ title: "Werken met eigen ervaring", kind: "course", placeKind: "elsewhere", placeNote: "Kade 3" },
      ...{ joining: "series", repeat: "weekly", until: "2026-12-22" },
    });

    await signUp("/programma/werken-met-eigen-ervaring/aanmelding");

    await expectOnlyPartsOf("school", anne);
    await expectNoDeadLinks(anne);
  });

  test("a network for self-help has rooms, a programme in them, and news", async () => {
    const anne = await setUp("selfHelpNetwork");
    await anne.post("/team/ruimtes", { name: "Zolder" });
    const { rows } = await superPool.query<{ id: string }>("select id from spaces.room");
    await publish(anne, { title: "Zelfhulp", kind: "self-help-group", roomId: rows[0]?.id ?? "" });
    await postNews(anne, "Een groep erbij");

    await signUp("/programma/zelfhulp/2026-12-01/aanmelding");

    expect(await (await visitor.get("/programma/zelfhulp")).text()).toContain("Zolder");
    expect(await (await visitor.get("/")).text()).toContain("Een groep erbij");
    await expectOnlyPartsOf("selfHelpNetwork", anne);
    await expectNoDeadLinks(anne);
  });
});

async function postNews(anne: Visitor, title: string): Promise<void> {
  const written = await anne.post("/beheer/nieuws/nieuw", { titleNl: title, bodyNl: "Je bent welkom." });
  const path = (written.headers.get("location") ?? "").replace(/\?.*/, "");
  const published = await anne.post(`${path}/publicatie`, { when: "now" });
  expect([written.status, published.status]).toEqual([303, 303]);
}
