// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { house } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { once, weekly } from "../incoming/incoming-test-agenda.ts";
import { pickSources, tellAbout } from "./source.jobs.ts";
import { openAgendaSite } from "./source-test-agenda.ts";
import { workOnSource } from "./take-in.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
Object.assign(centre.workshop.config, { fetchReach: "anywhere" }); // the partner of these tests is on this machine
await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
const partnerId = randomUUID();
await pool.query(
  "insert into network.organization (id, name, website) values ($1, 'De Buren', 'https://buren.example')",
  [partnerId],
);
const site = await openAgendaSite();
const door = "/beheer/bronnen";
let coordinator: Visitor;

beforeEach(async () => {
  await pool.query("delete from programme.activity");
  await pool.query("delete from programme.source");
  await pool.query("delete from platform.message");
  centre.clock.set("2026-11-24T11:00");
  coordinator = await centre.coordinator();
});

describe("an agenda with an address", () => {
  test("is shown first, and changes nothing before a yes", async () => {
    await site.say(weekly("a", "Koor"), once("b", "Brei"));

    const page = await coordinator.read(await add());

    expect(page).toContain("2 activiteiten komen erbij.");
    expect(page).toContain("Elke dinsdag van 14.00 tot 15.30 uur");
    expect(await titles()).toEqual([]);
  });

  test("comes in after a yes, as what the partner offers, and the page of each says where it came from", async () => {
    await site.say(weekly("a", "Koor"), once("b", "Brei"));

    const page = await accept(await add());

    expect(page).toContain("2 activiteiten kwamen erbij.");
    expect(page).toContain("Wij kijken weer: dinsdag 24 november, 17.00 uur.");
    expect(await titles()).toEqual(["Brei", "Koor"]);
    const { rows } = await pool.query("select offered_by, place_kind, place_note from programme.activity limit 1");
    expect(rows).toEqual([{ offered_by: partnerId, place_kind: "elsewhere", place_note: "De Buren" }]);
    expect(await (await centre.visitor().get("/programma/koor")).text()).toContain(
      'Komt uit de agenda van <a href="https://buren.example">De Buren</a>, dinsdag 24 november voor het laatst bijgewerkt.',
    );
    const [form = ""] =
      /\/team\/programma\/[0-9a-f-]+/.exec(await (await coordinator.get("/team/programma")).text()) ?? [];
    expect(await (await coordinator.get(form)).text()).toContain("Uit de agenda komen: titel, dag en tijd.");
  });

  test("comes in once: the same address again is refused", async () => {
    await site.say(once("a", "Koor"));
    await add();

    const again = await add();

    expect(again.status).toBe(422);
    expect(await again.text()).toContain("Dit adres komt al binnen, als: De Buren.");
  });

  test.each([
    { url: "geen adres", says: "Vul het adres van een agenda in." },
    { url: "ftp://buren.example/a.ics", says: "Vul het adres van een agenda in." },
    { url: "http://127.0.0.1:9/a.ics", says: "De site van deze agenda antwoordt niet." },
  ])("is refused in words beside its field: $url", async ({ url, says }) => {
    const response = await coordinator.post(`${door}/nieuw`, { ...fields, url });

    expect(response.status).toBe(422);
    expect(await response.text()).toContain(says);
  });

  test("is refused when it is a web page, or nothing", async () => {
    site.answer(200, "<!doctype html><p>Welkom</p>");
    expect(await (await add()).text()).toContain("Op dit adres staat een webpagina, geen agenda.");
    site.answer(404);
    expect(await (await add()).text()).toContain("Op dit adres staat geen agenda meer.");
  });

  test("takes over what was brought in as a file before, so that nothing comes twice", async () => {
    await site.say(weekly("a", "Koor"));
    const page = await coordinator.read(await coordinator.post("/team/binnenhalen", { file: await asFile() }));
    const shown = /name="shown" value="([^"]*)"/.exec(page)?.[1] ?? "";
    const address = /action="(\/team\/binnenhalen\/[0-9a-f-]+)\/verwijdering"/.exec(page)?.[1] ?? "";
    await coordinator.post(address, { shown, records: shown.split(","), publish: "yes", step: "accept" });

    await accept(await add());

    expect(await titles()).toEqual(["Koor"]);
    const { rows } = await pool.query("select source from programme.activity");
    expect(rows).toEqual([{ source: await sourceId() }]);
  });

  test("is no business of a host, a visitor or another house", async () => {
    await site.say(once("a", "Koor"));
    const address = (await add()).headers.get("location") ?? "";

    expect((await (await centre.host()).get(address)).status).toBe(404);
    expect((await centre.visitor().get(door)).headers.get("location")).toContain("/inloggen");
    expect(
      (await (await centre.coordinatorOf(await centre.addCentre("buren", "buren.example"))).get(address)).status,
    ).toBe(404);
  });
});

describe("each time it is fetched", () => {
  test("an agenda that did not change is asked cheaply, and nothing happens", async () => {
    await site.say(weekly("a", "Koor"));
    await accept(await add());
    await fetchLater();
    await fetchLater();

    expect(site.asked.at(-1)?.["if-none-match"]).toBeDefined();
    expect(await (await coordinator.get(await address())).text()).toContain(
      "Voor het laatst goed opgehaald: dinsdag 24",
    );
  });

  test("what changed there changes here, and what was changed here stays", async () => {
    await site.say(weekly("a", "Koor", "DESCRIPTION:Kom zingen."));
    await accept(await add());
    await pool.query("update programme.activity set title = 'Koor met Noor'");

    await site.say(weekly("a", "Koor", "DESCRIPTION:Kom meezingen."), once("b", "Brei"));
    await fetchLater();

    expect(await titles()).toEqual(["Brei", "Koor met Noor"]);
    const { rows } = await pool.query("select summary from programme.activity where uid = 'a'");
    expect(rows).toEqual([{ summary: "Kom meezingen." }]);
  });

  test("what is gone from it ends, but never where people come: that is asked", async () => {
    await site.say(
      weekly("a", "Koor"),
      weekly("b", "Brei"),
      weekly("c", "Schaak"),
      weekly("d", "Dans"),
      weekly("e", "Zang"),
    );
    await accept(await add());
    await takePlace("b");

    await site.say(weekly("c", "Schaak"), weekly("d", "Dans"), weekly("e", "Zang"));
    await fetchLater();

    expect(await titles()).toEqual(["Brei", "Dans", "Schaak", "Zang"]);
    const page = await (await coordinator.get(await address())).text();
    expect(page).toContain("1 activiteit stopte.");
    expect(page).toMatch(/Staat niet meer in de agenda, maar er komen mensen[\s\S]*Brei/);
  });

  test("suddenly less than half of it is not believed before somebody says yes, and coordinators hear of it once", async () => {
    await site.say(weekly("a", "Koor"), weekly("b", "Brei"), weekly("c", "Schaak"));
    await accept(await add());

    site.answer(200, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    await fetchLater();
    await fetchLater();

    expect(await titles()).toEqual(["Brei", "Koor", "Schaak"]);
    expect(await mails()).toEqual(["programme.source-waits"]);
    const page = await (await coordinator.get(await address())).text();
    expect(page).toContain("Er staat ineens veel minder in deze agenda.");

    await coordinator.post(`${await address()}/akkoord`, {});
    expect(await titles()).toEqual([]);
  });

  test("part of it that could not be read ends nothing", async () => {
    await site.say(weekly("a", "Koor"), weekly("b", "Brei"), weekly("c", "Schaak"));
    await accept(await add());

    await site.say(weekly("a", "Koor"), weekly("b", "Brei"), ["UID:c", "SUMMARY:Schaak", "DTSTART:ooit"]);
    await fetchLater();

    expect(await titles()).toEqual(["Brei", "Koor", "Schaak"]);
  });

  test("a failure keeps what was there, waits longer each time, and tells after three and when it works again", async () => {
    await site.say(weekly("a", "Koor"));
    await accept(await add());
    site.answer(503, "", { "retry-after": "3600" });

    const waits: number[] = [];
    for (let failure = 0; failure < 4; failure += 1) waits.push(await fetchLater());
    expect(waits).toEqual([6, 12, 24, 24]);
    expect(await titles()).toEqual(["Koor"]);
    expect(await mails()).toEqual(["programme.source-failing"]);
    expect(await (await coordinator.get(door)).text()).toContain("De site van deze agenda gaf een fout (503).");

    await site.say(weekly("a", "Koor"));
    await fetchLater();
    await fetchLater();
    expect(await mails()).toEqual(["programme.source-failing", "programme.source-works"]);
  });

  test("two at once do it once, and one that was broken off is taken up by the next", async () => {
    await site.say(weekly("a", "Koor"));
    await accept(await add());
    await site.say(weekly("a", "Koor"), weekly("b", "Brei"));
    await pool.query("update programme.source set next_at = now() - interval '1 year'");
    const before = site.asked.length;
    const ids = { id: await sourceId(), centreId: centre.centre.id, by: "schedule" as const };

    const both = await Promise.all([1, 2].map(async () => await workOnSource(centre.workshop, house, ids)));
    expect(both.sort()).toEqual(["busy", "done"]);
    expect(site.asked).toHaveLength(before + 1);

    await pool.query("update programme.source set claimed_until = $1, etag = null", ["2026-11-24T10:05:00Z"]);
    expect(await workOnSource(centre.workshop, house, ids)).toBe("busy");
    centre.clock.set("2026-11-24T11:10");
    expect(await workOnSource(centre.workshop, house, ids)).toBe("done");
    expect(await titles()).toEqual(["Brei", "Koor"]);
  });

  test("a yes that was given and then broken off is followed by the next job", async () => {
    await site.say(weekly("a", "Koor"));
    await add();
    await pool.query(
      "update programme.source set accepted_at = now(), agreed_at = now(), next_at = now() + interval '9 years'",
    );

    await pickSources(centre.workshop);
    const { rows } = await pool.query("select data from jobs.job where name = 'programme.fetch-source'");
    await workOnSource(centre.workshop, house, {
      id: rows[0].data.subjectId,
      centreId: centre.centre.id,
      by: "schedule",
    });

    expect(await titles()).toEqual(["Koor"]);
  });
});

describe("a coordinator", () => {
  test("fetches now, lets it stand still and go on, and changes it", async () => {
    await site.say(weekly("a", "Koor"));
    await accept(await add());
    const at = await address();
    await site.say(weekly("a", "Koor"), weekly("b", "Brei"));

    expect(await coordinator.read(await coordinator.post(`${at}/ophaling`, {}))).toContain("1 activiteit kwam erbij.");
    expect(await coordinator.read(await coordinator.post(`${at}/pauze`, {}))).toContain("Wij kijken nu niet");
    expect(await picked()).toBe(0);
    expect(await coordinator.read(await coordinator.post(`${at}/hervatting`, {}))).toContain("Zet stil");
    const changed = { ...fields, url: site.url, name: "Buurtagenda", everyHours: "24" };
    expect(await coordinator.read(await coordinator.post(`${at}/wijziging`, changed))).toContain("Buurtagenda");
    expect((await coordinator.get(`${at}/wijziging`)).status).toBe(200);
  });

  test.each([
    { activities: "keep", left: ["Koor"], source: null },
    { activities: "end", left: [] as string[], source: null },
  ])("says what becomes of what came from it when it goes: $activities", async ({ activities, left, source }) => {
    await site.say(weekly("a", "Koor"));
    await accept(await add());
    const at = await address();

    expect(await (await coordinator.get(`${at}/verwijdering`)).text()).toContain(
      "Er staat 1 activiteit uit in het programma.",
    );
    expect((await coordinator.post(`${at}/verwijdering`, {})).status).toBe(422);
    await coordinator.post(`${at}/verwijdering`, { activities });

    expect(await titles()).toEqual(left);
    expect((await pool.query("select source from programme.activity")).rows).toEqual([{ source }]);
    expect(await (await coordinator.get(door)).text()).toContain("Er komt nog geen agenda vanzelf binnen.");
  });
});

const fields = { organizationId: partnerId, name: "", everyHours: "6", publishes: "yes" };

async function add(): Promise<Response> {
  return await coordinator.post(`${door}/nieuw`, { ...fields, url: site.url });
}

async function accept(added: Response): Promise<string> {
  return await coordinator.read(await coordinator.post(`${added.headers.get("location")}/akkoord`, {}));
}

async function sourceId(): Promise<string> {
  return (await pool.query("select id from programme.source")).rows[0].id;
}

async function address(): Promise<string> {
  return `${door}/${await sourceId()}`;
}

/** As the job does when its turn comes; says how many hours later its next turn is. */
async function fetchLater(): Promise<number> {
  const id = await sourceId();
  await workOnSource(centre.workshop, house, { id, centreId: centre.centre.id, by: "schedule" });
  await tellAbout(centre.workshop, id);
  const { rows } = await pool.query<{ next: string }>("select next_at::text as next from programme.source");
  return (Date.parse(rows[0]?.next ?? "") - centre.clock.now().epochMilliseconds) / 3_600_000;
}

async function picked(): Promise<number> {
  await pool.query("delete from jobs.job");
  await pool.query("update programme.source set next_at = '2026-11-24T09:00:00Z'");
  await pickSources(centre.workshop);
  return (await pool.query("select id from jobs.job where name = 'programme.fetch-source'")).rowCount ?? 0;
}

async function takePlace(uid: string): Promise<void> {
  await pool.query(
    `update programme.occurrence set places_taken = 1 where activity_id = (select id from programme.activity where uid = $1)`,
    [uid],
  );
}

async function titles(): Promise<string[]> {
  const { rows } = await pool.query<{ title: string }>(
    "select title from programme.activity where ended_at is null order by title",
  );
  return rows.map(({ title }) => title);
}

async function mails(): Promise<string[]> {
  const { rows } = await pool.query<{ kind: string }>(
    "select kind from platform.message where kind <> 'sign-in' group by kind order by kind",
  );
  return rows.map(({ kind }) => kind);
}

async function asFile(): Promise<File> {
  return new File([await (await fetch(site.url)).text()], "agenda.ics");
}
