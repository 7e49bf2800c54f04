// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { type Actor, withActor } from "#platform/db";
import { clearPastTerms } from "#platform/rights";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addPersonWithoutRole } from "../../../../test/support/people.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { publishingTables } from "./personal-tables.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
const fromVault = "/mijn-plek/kluis/verhalen";
const mine = "/mijn-plek/verhalen";
const team = "/team/verhalen";
const wilg = await addPersonWithoutRole(pool, { name: "Wilg", email: "wilg@huis.example" });
const beuk = await addPersonWithoutRole(pool, { name: "Beuk", email: "beuk@huis.example" });
const bread = {
  ...{ title: "Brood om vier uur", name: "Wilg", form: "written", endsOn: "2027-05-24" },
  words: "Ik bakte vroeger brood.\n\nNu bak ik op dinsdag voor twaalf mensen.",
};
let browser: Visitor;

beforeEach(async () => {
  await pool.query("delete from selfhelp.story; delete from platform.rate_count");
  centre.forgetPages();
  centre.clock.set("2026-11-24T11:00");
  browser = await centre.signedIn(wilg);
});

describe("whoever publishes on purpose", () => {
  test("is read by everyone, under the name they chose, and search engines are asked to stay away", async () => {
    const id = await publish();

    const list = await read("/verhalen");
    for (const words of ["Brood om vier uur", "Van Wilg", "Ik bakte vroeger brood."]) expect(list).toContain(words);
    const story = await read(`/verhalen/${id}`);
    expect(story).toContain("<p>Nu bak ik op dinsdag voor twaalf mensen.</p>");
    for (const page of [list, story]) expect(page).toContain('<meta name="robots" content="noindex"/>');
    expect(await read("/sitemap.xml")).not.toContain("verhalen");
    expect(await read("/en/verhalen")).toContain("By Wilg");
  });

  test("may do without a name, as a poem that keeps its lines, and may be found if they want that", async () => {
    const id = await publish({ ...bread, name: "", form: "poem", words: "De oven\nis warm", mayBeFound: true });

    const story = await read(`/verhalen/${id}`);

    for (const words of ["Van iemand die geen naam noemt", "Gedicht", "De oven<br/>is warm"])
      expect(story).toContain(words);
    expect(story).not.toContain("noindex");
  });

  test("takes it back from within, and it is gone from the pages at once and from us for good", async () => {
    const id = await publish();
    expect(await read("/verhalen")).toContain("Brood om vier uur");

    expect((await send(`${fromVault}/${id}/terugnemen`)).status).toBe(200);

    expect(await read("/verhalen")).toContain("Er staan nu geen verhalen");
    expect((await centre.visitor().get(`/verhalen/${id}`)).status).toBe(404);
    expect((await pool.query("select from selfhelp.story")).rowCount).toBe(0);
    expect((await send(`${fromVault}/${id}/terugnemen`)).status).toBe(404);
  });

  test("takes it back without any script too, on a page that says until when everyone can read it", async () => {
    const id = await publish();
    const page = await (await browser.get(mine)).text();
    for (const words of ["Brood om vier uur", "tot en met 24 mei 2027", "Onder de naam Wilg", "Haal terug"]) {
      expect(page).toContain(words);
    }

    const answer = await browser.post(`${mine}/${id}/terugnemen`, {});

    expect(await browser.read(answer)).toContain("Het staat niet meer op de site");
    expect((await visitAnew(`/verhalen/${id}`)).status).toBe(404);
  });

  test("the same words sent twice are one story, which may stay longer", async () => {
    const ids = await Promise.all([publish(), publish()]);
    const later = await publish({ ...bread, endsOn: "2027-11-24" });

    expect(new Set([...ids, later]).size).toBe(1);
    expect(await listMine()).toMatchObject([{ title: "Brood om vier uur", endsOn: "2027-11-24", isHidden: false }]);
  });

  test("chooses a day, at most a year away, and must say something", async () => {
    const statuses = await Promise.all(
      [{ endsOn: "2026-11-23" }, { endsOn: "2027-11-25" }, { words: "  " }, { title: "" }, { form: "diagnosis" }].map(
        async (wrong) => (await send(fromVault, { ...bread, ...wrong })).status,
      ),
    );

    expect(statuses).toEqual([422, 422, 422, 422, 422]);
    expect(await listMine()).toEqual([]);
  });

  test("hears of the day it ended, lets it stand for another year, or lets it go by itself", async () => {
    const id = await publish();
    centre.clock.set("2027-05-25T00:00");
    browser = await centre.signedIn(wilg);
    expect((await visitAnew(`/verhalen/${id}`)).status).toBe(404);
    expect(await (await browser.get(mine)).text()).toContain("Dit stond er tot en met 24 mei 2027");

    await browser.post(`${mine}/${id}/langer`, {});
    expect((await visitAnew(`/verhalen/${id}`)).status).toBe(200);
    expect(await listMine()).toMatchObject([{ endsOn: "2028-05-24", isOver: false }]);

    centre.clock.set("2028-06-25T00:00");
    await clearPastTerms(centre.db, publishingTables, centre.clock.now());
    expect((await pool.query("select from selfhelp.story")).rowCount).toBe(0);
  });

  test("is alone with it: nobody else takes it back or lets it stand longer", async () => {
    const id = await publish();
    const other = await centre.signedIn(beuk);

    expect((await other.post(`${mine}/${id}/terugnemen`, {})).status).toBe(404);
    expect((await other.post(`${mine}/${id}/langer`, {})).status).toBe(404);
    expect((await other.send(`${fromVault}/${id}/terugnemen`, "{}")).status).toBe(404);
    expect(await (await other.get(mine)).text()).toContain("Er staat geen verhaal van jou");
    expect((await visitAnew(`/verhalen/${id}`)).status).toBe(200);
  });
});

describe("whoever looks after the house", () => {
  test("takes a story off with a reason that its teller reads, and puts it back", async () => {
    const id = await publish();
    const coordinator = await centre.coordinator();

    const answer = await coordinator.post(`${team}/${id}/weg`, { why: "Je buurman staat er met naam in." });

    expect(await coordinator.read(answer)).toContain("Wie het vertelde, leest waarom");
    expect((await visitAnew(`/verhalen/${id}`)).status).toBe(404);
    expect(await read("/verhalen")).not.toContain("Brood om vier uur");
    expect(await (await browser.get(mine)).text()).toContain("Waarom: Je buurman staat er met naam in.");
    expect(await listMine()).toMatchObject([{ isHidden: true, hiddenWhy: "Je buurman staat er met naam in." }]);

    await coordinator.post(`${team}/${id}/terug`, {});
    expect((await visitAnew(`/verhalen/${id}`)).status).toBe(200);
  });

  test("says why, and what was typed stays", async () => {
    const id = await publish();
    const coordinator = await centre.coordinator();

    const nothing = await coordinator.post(`${team}/${id}/weg`, { why: "" });
    expect([nothing.status, (await nothing.text()).includes("Schrijf op waarom")]).toEqual([422, true]);
    const long = await coordinator.post(`${team}/${id}/weg`, { why: "x".repeat(301) });
    expect([long.status, (await long.text()).includes("x".repeat(301))]).toEqual([422, true]);
    expect((await visitAnew(`/verhalen/${id}`)).status).toBe(200);
  });

  test("what the house took off stays off when it is told again, and only the house puts it back", async () => {
    const id = await publish();
    await (await centre.coordinator()).post(`${team}/${id}/weg`, { why: "Een naam" });

    await publish();
    await browser.post(`${mine}/${id}/langer`, {});

    expect((await visitAnew(`/verhalen/${id}`)).status).toBe(404);
  });

  test("changes no word: the database refuses it, to a coordinator and to the house itself", async () => {
    const id = await publish();
    const [other] = (await pool.query("select id from network.centre")).rows;
    const coordinator: Actor = { kind: "person", personId: beuk, hostAt: [], coordinatorAt: [other.id] };

    for (const actor of [coordinator, { kind: "house" } as const]) {
      const changing = withActor(centre.db, actor, async (trx) => {
        await trx.updateTable("selfhelp.story").set({ words: "Iets anders" }).where("id", "=", id).execute();
      });
      await expect(changing).rejects.toThrow("A story is changed by nobody but who told it");
    }
  });

  test("of another house cannot reach it", async () => {
    const id = await publish();
    const there = await centre.addCentre("overkant", "overkant.example");
    const coordinator = await centre.coordinatorOf(there);

    expect((await coordinator.post(`${team}/${id}/weg`, { why: "Weg" })).status).toBe(404);
    expect((await coordinator.post(`${team}/${id}/terug`, {})).status).toBe(404);
  });
});

test("where a house has no stories they are not shown and none are taken in, but they can still be taken back", async () => {
  const id = await publish();
  await pool.query("insert into network.part_choice values ($1, 'stories', false)", [centre.centre.id]);
  await pool.query("update platform.content_version set version = version + 1");
  await centre.hearOfChanges();

  expect((await centre.visitor().get("/verhalen")).status).toBe(404);
  expect((await send(fromVault, bread)).status).toBe(404);
  expect(await (await browser.get(mine)).text()).toContain("Dit huis laat nu geen verhalen zien");
  expect((await browser.post(`${mine}/${id}/terugnemen`, {})).status).toBe(303);

  await pool.query("delete from network.part_choice");
  await pool.query("update platform.content_version set version = version + 1");
  await centre.hearOfChanges();
});

test("when somebody has everything erased, their story is gone from the pages too", async () => {
  const els = await addPersonWithoutRole(pool, { name: "Els", email: "els@huis.example" });
  browser = await centre.signedIn(els);
  const id = await publish();
  expect((await visitAnew(`/verhalen/${id}`)).status).toBe(200);

  await browser.post("/mijn-plek/gegevens/wissen", { signUps: "erase" });

  expect((await visitAnew(`/verhalen/${id}`)).status).toBe(404);
});

test("an address that is no story answers as nothing", async () => {
  for (const path of ["/verhalen/niets", `/verhalen/${randomUUID()}`]) {
    expect((await centre.visitor().get(path)).status).toBe(404);
  }
});

async function publish(story: object = bread): Promise<string> {
  const answer = await send(fromVault, story);
  expect(answer.status).toBe(200);
  return (await answer.json()).id;
}

async function send(address: string, told: object = {}): Promise<Response> {
  return await browser.send(address, JSON.stringify(told));
}

async function listMine() {
  return (await (await browser.get(fromVault)).json()).stories;
}

async function visitAnew(address: string): Promise<Response> {
  await centre.hearOfChanges();
  return await centre.visitor().get(address);
}

async function read(address: string): Promise<string> {
  return await (await visitAnew(address)).text();
}
