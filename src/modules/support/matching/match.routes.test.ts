// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { addPeer, addRequest } from "../../../../test/support/walking.ts";
import { supportToken } from "../paths/path-links.ts";
import { matchJobs } from "./match.jobs.ts";

const house = await createTestCentre();
const { superPool, centre, keys } = house;

beforeEach(async () => {
  await superPool.query(
    "delete from support.request; delete from support.peer_profile; delete from platform.message; delete from support.tally; delete from platform.event",
  );
});

test("somebody asks, is told a kind no, chooses another, and both say yes: they are on their way", async () => {
  const samir = await join("Samir", { languages: ["nl", "tr"], neighbourhoods: ["Kogerveld"], days: ["thu"] });
  const bep = await join("Bep");
  const wilg = await ask({ languages: "{tr}", neighbourhood: "kogerveld", days: "{thu}", words: "Ik zit vast" });

  const own = await wilg.read();
  expect(own).toContain("Samir spreekt Turks, doet waar je om vroeg, woont of komt in Kogerveld en kan op donderdag.");
  expect(own).toContain("Bep doet waar je om vroeg.");
  expect(own.indexOf("Samir")).toBeLessThan(own.indexOf("Bep"));

  const chosen = await wilg.press("/keuze", { peer: samir.id });
  expect(chosen).toContain("Je vroeg Samir op 24 november 2026 om kennis te maken");
  const list = await samir.read("/team/traject-vragen");
  expect(list).toContain("Wilg");
  expect(list).not.toContain("Ik zit vast");
  const asked = await samir.open();
  expect(asked).toContain("Ik zit vast");
  expect((await bep.browser.get(await samir.address())).status).toBe(404);
  expect((await superPool.query("select from people.reading where about_id = $1", [wilg.id])).rows).toHaveLength(1);

  await samir.press("/nee", { no: "notMyTheme" });
  const after = await wilg.read();
  for (const words of ["Samir schreef je:", "dit ligt te dicht bij wat ik zelf meemaak", "Dat zegt niets over jou"])
    expect(after.toLowerCase()).toContain(words.toLowerCase());
  expect(after).not.toContain("Samir spreekt Turks");
  expect((await samir.browser.get("/team/traject-vragen")).status).toBe(200);
  expect(await samir.read("/team/traject-vragen")).not.toContain("Wilg");

  await wilg.press("/keuze", { peer: bep.id });
  await bep.press("/kennismaken", { meeting: "Dinsdag in de tuin" });
  expect(await wilg.read()).toContain("Dinsdag in de tuin");
  house.clock.set("2026-12-01T10:00");
  expect(await wilg.press("/ja")).toContain("Je zei ja. Zegt Bep dat ook");
  expect(await bep.open()).toContain("Wie het vroeg zei al ja");
  await bep.press("/ja", {});
  house.clock.set("2026-11-24T11:00");

  const { rows } = await superPool.query(
    "select peer_name, began_on::text as began_on from support.path where id = $1",
    [wilg.id],
  );
  expect(rows).toEqual([{ peer_name: "Bep", began_on: "2026-12-01" }]);
  expect(await counted("first-talk")).toEqual([{ detail: "week", number: 1 }]);
  expect(await wilg.read()).not.toContain("Met wie?");
});

test("of two tabs that choose at once one goes first, and the other hears that somebody was chosen", async () => {
  const peers = await Promise.all(["Ans", "Bo", "Cas"].map(async (name) => await join(name)));
  const wilg = await ask();

  const answers = await Promise.all(
    peers.map(async ({ id }) => await wilg.browser.post(`${wilg.address}/keuze`, { peer: id })),
  );

  const told = answers.filter(({ headers }) => headers.get("location")?.includes("niet=al-gekozen"));
  expect(told).toHaveLength(2);
  expect((await superPool.query("select from support.match")).rows).toHaveLength(1);
  expect(await wilg.browser.read(told[0] ?? new Response())).toContain("Er is al iemand gekozen");
});

test("of two people who choose the last room one gets it, and the other sees who else there is", async () => {
  const samir = await join("Samir", { room: 1 });
  await join("Bep");
  const [wilg, mees] = [await ask(), await ask()];

  const answers = await Promise.all(
    [wilg, mees].map(async (one) => await one.browser.post(`${one.address}/keuze`, { peer: samir.id })),
  );

  expect(answers.filter(({ headers }) => headers.get("location")?.includes("niet=vol"))).toHaveLength(1);
  expect((await superPool.query("select from support.match where peer_id = $1", [samir.id])).rows).toHaveLength(1);
  const other = answers[0]?.headers.get("location")?.includes("niet=vol") ? wilg : mees;
  const page = await other.read("?niet=vol");
  expect(page).toContain("net geen ruimte meer");
  expect(page).not.toContain("Samir");
});

test("the same form sent twice asks once, and nobody can be asked who was not proposed", async () => {
  const samir = await join("Samir", { room: 1 });
  const other = await join("Ver", { kinds: ["buddy"] });
  const wilg = await ask();
  const form = { peer: samir.id, formKey: randomUUID() };

  await wilg.press("/keuze", { peer: other.id });
  expect((await superPool.query("select from support.match")).rows).toHaveLength(0);
  await Promise.all([form, form].map(async (one) => await wilg.browser.post(`${wilg.address}/keuze`, one)));
  await wilg.press("/keuze", form);

  expect((await superPool.query("select from support.match")).rows).toHaveLength(1);
});

test("whoever asked stops without a word, asks the same one again later, and there is room again", async () => {
  const samir = await join("Samir", { room: 1 });
  const wilg = await ask();
  await wilg.press("/keuze", { peer: samir.id });
  expect(await isAvailable(samir.id)).toBe(false);

  const stopped = await wilg.press("/iemand-anders");

  expect(stopped).toContain("Je stopte met Samir");
  expect(stopped).toContain("Toch weer met iemand van eerder");
  expect(await isAvailable(samir.id)).toBe(true);
  expect((await samir.browser.get(await samir.address())).status).toBe(404);
  expect(await wilg.press("/keuze", { peer: samir.id })).toContain("Je vroeg Samir");
});

test("at the table both say yes on paper, for who has no screen; for who has e-mail the other answers alone", async () => {
  const samir = await join("Samir");
  const wilg = await ask();
  await wilg.press("/keuze", { peer: samir.id });
  await samir.press("/kennismaken", {});

  expect(await samir.open()).toContain("De ander heeft geen scherm");
  await samir.press("/ja-aan-tafel", { both: "yes" });

  expect((await superPool.query("select from support.path where id = $1", [wilg.id])).rows).toHaveLength(1);
  const { rows } = await superPool.query("select asker_yes_at_table, ended_by from support.match");
  expect(rows).toEqual([{ asker_yes_at_table: true, ended_by: "path" }]);
  const mailed = await ask({ email: "mees@thuis.example" });
  await mailed.press("/keuze", { peer: samir.id });
  await samir.press("/kennismaken", {});
  expect(await samir.open()).not.toContain("De ander heeft geen scherm");
  expect((await samir.browser.post(`${await samir.address()}/ja-aan-tafel`, { both: "yes" })).status).toBe(404);
});

test("only after the peer worker would like to meet there is something to say yes to", async () => {
  const samir = await join("Samir");
  const wilg = await ask();
  await wilg.press("/keuze", { peer: samir.id });

  await wilg.press("/ja");
  await samir.press("/ja", {});

  expect((await superPool.query("select from support.path")).rows).toEqual([]);
  expect((await superPool.query("select asker_yes_at, peer_yes_at from support.match")).rows).toEqual([
    { asker_yes_at: null, peer_yes_at: null },
  ]);
});

test("a coordinator reads and chooses only where they were asked to look along, and that can be taken back", async () => {
  const samir = await join("Samir");
  const noor = await house.coordinator();
  const wilg = await ask();
  const choose = async () => await noor.post(`/team/vragen/${wilg.id}/koppeling`, { peer: samir.id });

  expect((await choose()).status).toBe(404);
  expect(await wilg.press("/meekijken")).toContain("Sinds 24 november 2026 kunnen de coördinatoren je vraag lezen");
  await wilg.press("/zelf-kiezen");
  expect((await choose()).status).toBe(404);
  await wilg.press("/meekijken");
  expect((await choose()).status).toBe(303);

  expect(await wilg.read()).toContain("Iemand van het team vroeg Samir");
  expect(await (await noor.get("/team/traject-vragen")).text()).not.toContain("Wilg");
});

test("letters say that something waits and never what, in the outbox of no house", async () => {
  const samir = await join("Samir");
  const wilg = await ask({ email: "wilg@thuis.example", words: "Heel eigen woorden" });
  await wilg.press("/keuze", { peer: samir.id });
  await samir.press("/kennismaken", { meeting: "Bij de molen" });
  await sendLetters();

  const { rows } = await superPool.query(
    "select address, subject, body, centre_id from platform.message order by address",
  );

  expect(rows.map(({ address }) => address)).toEqual([samir.email, "wilg@thuis.example"]);
  for (const { subject, body, centre_id } of rows) {
    expect(subject).toBe("Er staat iets voor je klaar");
    expect(body).not.toMatch(/eigen woorden|molen|Samir|Wilg/);
    expect(centre_id).toBeNull();
  }
  expect(rows[1]?.body).toContain(wilg.address);
});

test("where nobody has room one can wait, whoever asked first hears first, and the place is kept for three days", async () => {
  const samir = await join("Samir", { room: 0 });
  const first = await ask({ email: "eerst@thuis.example", createdAt: "2026-11-01" });
  const then = await ask({ email: "dan@thuis.example", createdAt: "2026-11-10" });
  expect(await first.read()).toContain("Er is nu niemand met ruimte die hierbij past");
  expect(await then.press("/wachten")).toContain("Sinds 24 november 2026 sta je op de lijst");
  await first.press("/wachten");

  await superPool.query("update support.peer_room set room = 1 where person_id = $1", [samir.id]);
  await samir.browser.post("/team/wie-ik-ben/verder", {});
  await sendLetters();
  expect(await addressees()).toEqual(["eerst@thuis.example"]);
  await lookAgain();
  expect(await addressees()).toEqual(["eerst@thuis.example"]);
  house.clock.set("2026-11-28T10:00");
  await lookAgain();
  house.clock.set("2026-11-24T11:00");

  expect(await addressees()).toEqual(["dan@thuis.example", "eerst@thuis.example"]);
});

test("for who left only a number the coordinators hear that there is room, once a day and without a name", async () => {
  const samir = await join("Samir", { room: 0 });
  const { email } = await house.signInAs({ role: "coordinator", email: "kijkt@team.example" });
  const wilg = await ask();
  expect(await wilg.read()).toContain("Laat iemand meekijken: die kiest iemand zodra er ruimte is");
  await wilg.press("/meekijken");

  await superPool.query("update support.peer_room set room = 2 where person_id = $1", [samir.id]);
  await samir.browser.post("/team/wie-ik-ben/pauze", {});
  await samir.browser.post("/team/wie-ik-ben/verder", {});
  await sendLetters();
  await sendLetters();

  const { rows } = await superPool.query("select body, centre_id from platform.message where address = $1", [email]);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.body).toContain("/team/vragen");
  expect(rows[0]?.body).not.toMatch(/Wilg|Samir/);
});

test("who was told of a place and left it can wait anew, and keeps their turn", async () => {
  const wilg = await ask({ email: "weer@thuis.example" });
  await wilg.press("/wachten");
  await superPool.query("update support.request set told_room_at = now() where id = $1", [wilg.id]);

  expect(await wilg.read()).toContain("Mail me als er ruimte is");
  expect(await wilg.press("/wachten")).toContain("sta je op de lijst");
  expect(await wilg.press("/niet-wachten")).toContain("Mail me als er ruimte is");
});

type Wishes = Partial<Record<"languages" | "days" | "neighbourhood" | "words" | "email" | "createdAt", string>>;

/** Somebody without an account, at the page of their own request. */
async function ask(wishes: Wishes = {}) {
  const id = await addRequest(superPool, { centre, words: wishes.words ?? "" });
  const { languages = "{}", days = "{}", neighbourhood = "", email = null, createdAt = "2026-11-24" } = wishes;
  await superPool.query(
    `update support.request set languages = $2, days = $3, neighbourhood = $4, email = $5, created_at = $6::date,
       phone = case when $5::text is null then phone end where id = $1`,
    [id, languages, days, neighbourhood, email, createdAt],
  );
  const browser = house.visitor();
  const address = `/vraag/${supportToken(keys, { id, linkVersion: 1 })}`;
  return {
    ...{ id, browser, address },
    read: async (query = "") => await (await browser.get(address + query)).text(),
    press: async (button: string, fields = {}) => await browser.read(await browser.post(address + button, fields)),
  };
}

type Profile = { languages?: string[]; neighbourhoods?: string[]; days?: string[]; kinds?: string[]; room?: number };

async function join(name: string, profile: Profile = {}) {
  const id = await addPeer(superPool, centre, name);
  const { languages = ["nl"], neighbourhoods = [], days = [], kinds = ["peer-coach"], room = 8 } = profile;
  await superPool.query(
    `update support.peer_profile set languages = $2, neighbourhoods = $3, days = $4, kinds = $5, is_available = $6
     where person_id = $1`,
    [id, languages, neighbourhoods, days, kinds, room > 0],
  );
  await superPool.query("update support.peer_room set room = $2 where person_id = $1", [id, room]);
  const browser = await house.signedIn(id);
  const email = (await house.identity.findEmails([id])).get(id) ?? "";
  const address = async () => {
    const { rows } = await superPool.query<{ id: string }>(
      "select id from support.match where peer_id = $1 order by asked_at desc, id limit 1",
      [id],
    );
    return `/team/traject-vragen/${rows[0]?.id}`;
  };
  return {
    ...{ id, email, browser, address },
    read: async (path: string) => await readWith(browser, path),
    open: async () => await readWith(browser, await address()),
    press: async (button: string, fields: Record<string, string>) => {
      const { rows } = await superPool.query<{ id: string }>(
        "select id from support.match where peer_id = $1 and ended_at is null",
        [id],
      );
      return await browser.post(`/team/traject-vragen/${rows[0]?.id}${button}`, fields);
    },
  };
}

async function readWith(browser: Visitor, path: string): Promise<string> {
  return await (await browser.get(path)).text();
}

async function isAvailable(peerId: string): Promise<boolean> {
  const { rows } = await superPool.query("select is_available from support.peer_profile where person_id = $1", [
    peerId,
  ]);
  return rows[0]?.is_available;
}

async function counted(what: string) {
  return (await superPool.query("select detail, number from support.tally where what = $1 order by 1", [what])).rows;
}

async function addressees(): Promise<string[]> {
  return (await superPool.query("select address from platform.message order by 1")).rows.map(({ address }) => address);
}

/** Does the jobs as the worker would, for each event. */
async function sendLetters(): Promise<void> {
  const queues: Record<string, string> = {
    "support.match-for-peer": "support.tell-peer",
    "support.match-for-asker": "support.tell-asker",
    "support.room-came": "support.tell-room",
  };
  const { rows } = await superPool.query(`select id, kind, subject_id, centre_id from platform.event order by id`);
  for (const { id, kind, subject_id: subjectId, centre_id: centreId } of rows) {
    const job = matchJobs(house.identity.findEmails).find(({ queue }) => queue === queues[kind]);
    if (job && "onEvent" in job) await job.onEvent(house.workshop, { eventId: id, kind, subjectId, centreId });
  }
}

async function lookAgain(): Promise<void> {
  const job = matchJobs(house.identity.findEmails).find(({ queue }) => queue === "support.look-for-room");
  if (job && "work" in job) await job.work(house.workshop);
}
