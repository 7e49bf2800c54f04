// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { house } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { bringInFile } from "./bring-in-file.ts";
import { agenda, fixture, once, sheet, weekly } from "./incoming-test-agenda.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
const door = "/team/binnenhalen";
let coordinator: Visitor;

beforeEach(async () => {
  await pool.query("delete from programme.activity");
  await pool.query("delete from programme.incoming_file");
  coordinator = await centre.coordinator();
});

describe("a file that comes in", () => {
  test("is shown first, and changes nothing", async () => {
    const page = await coordinator.read(await send(fixture("google-weekly-with-overrides.ics")));

    expect(page).toContain("1 activiteit komt erbij.");
    expect(page).toContain("Samen koffie");
    expect(page).toContain("Dinsdag 24 november van 11.00 tot 12.30 uur: gaat niet door");
    expect(page).toContain("Op 1 datum is de tekst of de plek anders.");
    expect(page).toContain("We denken dat dit hierbij hoort: Inloop.");
    expect(await listActivities()).toEqual([]);
  });

  test("becomes part of the programme after a yes, and the report leads to it", async () => {
    const report = await bringIn(fixture("google-weekly-with-overrides.ics"));

    expect(report).toContain("1 activiteit kwam erbij.");
    expect(report).toMatch(/href="\/team\/programma\/[0-9a-f-]{36}">Samen koffie</);
    expect((await centre.visitor().get("/programma/samen-koffie")).status).toBe(200);
    expect(await listDates("Samen koffie")).toEqual([
      "2026-11-24T11:00 off",
      "2026-12-01T11:00",
      "2026-12-08T11:00",
      "2026-12-15T11:00",
    ]);
  });

  test("waits as a draft when the tick is taken away", async () => {
    await bringIn(agenda(weekly("a", "Koor")), { publish: "" });

    expect((await centre.visitor().get("/programma/koor")).status).toBe(404);
    expect(await listActivities()).toEqual([{ title: "Koor", published: false, ended: false }]);
  });

  test("brings in only what is ticked, and leaves out by itself what is over", async () => {
    const file = agenda(once("a", "Koor"), once("b", "Brei"), ["UID:c", "SUMMARY:Oud", "DTSTART:20200101T100000Z"]);
    const address = await addressOf(file);
    const page = await (await coordinator.get(address)).text();

    const [first = ""] = tickedIn(page);
    await coordinator.post(address, { ...choiceIn(page), records: [first] });

    expect(tickedIn(page)).toHaveLength(2);
    expect(page).toContain("Dit is voorbij.");
    expect((await listActivities()).map(({ title }) => title)).toEqual(["Koor"]);
  });

  test("asks for at least one tick", async () => {
    const address = await addressOf(agenda(once("a", "Koor")));
    const page = await (await coordinator.get(address)).text();

    const answer = await coordinator.post(address, { ...choiceIn(page), records: [] });

    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Vink minstens één activiteit aan.");
  });

  test("keeps its times on the wall when summer time begins", async () => {
    await bringIn(agenda(weekly("a", "Koor")));

    const { rows } = await pool.query(
      "select starts_local::text, starts_at::text from programme.occurrence where starts_local >= '2027-03-20' order by 1 limit 3",
    );
    expect(rows).toEqual([
      { starts_local: "2027-03-23 14:00:00", starts_at: "2027-03-23 13:00:00+00" },
      { starts_local: "2027-03-30 14:00:00", starts_at: "2027-03-30 12:00:00+00" },
      { starts_local: "2027-04-06 14:00:00", starts_at: "2027-04-06 12:00:00+00" },
    ]);
  });

  test("takes from a spreadsheet what only that can say", async () => {
    await pool.query("insert into spaces.room (centre_id, name) values ($1, 'Atelier') on conflict do nothing", [
      centre.centre.id,
    ]);
    await bringIn(
      sheet(
        "titel;datum;begin;einde;ruimte;soort;kosten;plekken;gastheren;talen;voor wie",
        "Klei;1-12-2026;10.00;11.00;atelier;creatief;2,50;8;Fatma, Joost;Engels;jongeren",
      ),
    );

    const { rows } = await pool.query(
      `select activity.kind, room.name as room, cost_cents, cost_note <> '' as says_how_to_come_free, joining, capacity,
         capacity_reason, hosts, languages, audience, audience_reason <> '' as says_why
       from programme.activity join spaces.room on room.id = room_id`,
    );
    expect(rows).toEqual([
      {
        kind: "creative",
        room: "Atelier",
        cost_cents: 250,
        says_how_to_come_free: true,
        joining: "sign-up",
        capacity: 8,
        capacity_reason: "Er is plek voor 8 mensen.",
        hosts: ["Fatma", "Joost"],
        languages: ["en"],
        audience: "jongeren",
        says_why: true,
      },
    ]);
  });

  test("leaves private events where they are: their words are nowhere", async () => {
    const page = await coordinator.read(await send(fixture("nextcloud-tasks-and-more.ics")));

    const report = await bringIn(fixture("google-single-and-whole-days.ics"));

    const { rows } = await pool.query("select string_agg(activity::text, '') as all from programme.activity");
    expect(`${page} ${report} ${rows[0]?.all}`).not.toMatch(/Overleg over iemand|deelnemer/);
    expect(page).toContain("Dit staat in je agenda als privé.");
  });

  test("shows beside the good records which ones could not be read, and brings in the good", async () => {
    const report = await bringIn(fixture("excel-mistakes.csv"));

    expect(report).toContain("Regel 5, Foute datum: De datum 31-2-2026 kunnen we niet lezen.");
    expect((await listActivities()).map(({ title }) => title)).toContain("Goed");
  });

  test("goes on when one record fails, and says which", async () => {
    await pool.query("alter table programme.activity add constraint planted check (title <> 'Stuk')");

    const report = await bringIn(agenda(once("a", "Koor"), once("b", "Stuk"), once("c", "Brei")));
    await pool.query("alter table programme.activity drop constraint planted");

    expect(report).toContain("Bij 1 activiteit ging er iets mis.");
    expect((await listActivities()).map(({ title }) => title)).toEqual(["Brei", "Koor"]);
  });

  test("is no longer kept once it is in", async () => {
    await bringIn(agenda(once("a", "Koor")));

    const { rows } = await pool.query("select length(content) as bytes from programme.incoming_file");
    expect(rows).toEqual([{ bytes: 0 }]);
  });

  test("can be thrown away", async () => {
    const address = await addressOf(agenda(once("a", "Koor")));

    await coordinator.post(`${address}/verwijdering`, {});

    expect((await coordinator.get(address)).status).toBe(404);
  });

  test("that is large is brought in by a job, with a page that says how far it is", async () => {
    const many = Array.from({ length: 205 }, (_, index) => once(`uid-${index}`, `Activiteit ${index}`));
    const address = await addressOf(agenda(...many));
    const page = await (await coordinator.get(address)).text();

    const answer = await coordinator.post(address, choiceIn(page));
    const underWay = await coordinator.read(answer);
    await bringInFile(centre.workshop, house, address.split("/").at(-1) ?? "");

    expect(page).toContain("Er staan er nog 5 in het bestand die hier niet passen.");
    expect(underWay).toContain("0 van 205 zijn klaar.");
    const { rows } = await pool.query("select kind from platform.event where kind = 'programme.agenda-accepted'");
    expect(rows).toHaveLength(1);
    expect(await (await coordinator.get(address)).text()).toContain("205 activiteiten kwamen erbij.");
    expect(await listActivities()).toHaveLength(205);
  });

  test("that was broken off goes on where it stopped", async () => {
    const address = await addressOf(agenda(once("a", "Koor"), once("b", "Brei")));
    const choice = JSON.stringify({ positions: [1, 2], publish: true });
    const outcome = { position: 1, title: "Koor", what: "added", reason: null, activityId: null, kept: 0 };
    const report = JSON.stringify({ format: "ics", total: 2, notChosen: 0, outcomes: [outcome], unread: [] });
    await pool.query("update programme.incoming_file set accepted_at = now(), choice = $1, report = $2", [
      choice,
      report,
    ]);

    const page = await coordinator.read(await coordinator.post(address, { step: "continue" }));

    expect(page).toContain("2 activiteiten kwamen erbij.");
    expect((await listActivities()).map(({ title }) => title)).toEqual(["Brei"]);
  });
});

describe("what cannot come in", () => {
  test.each([
    ["no file", new File([], ""), "Kies een bestand"],
    ["an empty file", new File([], "agenda.ics"), "Dit bestand is leeg."],
    ["a web page", fixture("web-page.ics"), "Dit is een webpagina"],
    ["a spreadsheet as such", new File(["PK\u0003\u0004[Content_Types].xml"], "agenda.xlsx"), "Dit is een rekenblad."],
    ["a file that is too large", new File([new Uint8Array(5 * 1024 * 1024 + 1)], "agenda.ics"), "te groot: 6 MB"],
  ])("%s is refused with a sentence", async (_name, file, sentence) => {
    const answer = await send(file);

    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(sentence);
  });

  test("the same form sent twice is one file, and the same yes twice is one report", async () => {
    const formKey = randomUUID();
    const [first, second] = await Promise.all([
      coordinator.post(door, { formKey, file: agenda(once("a", "Koor")) }),
      coordinator.post(door, { formKey, file: agenda(once("a", "Koor")) }),
    ]);
    const address = first.headers.get("location") ?? "";
    const page = await (await coordinator.get(address)).text();
    await Promise.all([coordinator.post(address, choiceIn(page)), coordinator.post(address, choiceIn(page))]);

    expect(second.headers.get("location")).toBe(address);
    expect(await listActivities()).toHaveLength(1);
    expect(await (await coordinator.get(address)).text()).toContain("1 activiteit kwam erbij.");
  });
});

describe("who may bring in", () => {
  test("whoever is not signed in is asked to, and a host finds nothing", async () => {
    const answer = await centre.visitor().get(door);

    expect(answer.headers.get("location")).toContain("/inloggen");
    expect((await (await centre.host()).get(door)).status).toBe(404);
  });

  test("a file is there for whoever sent it, and for nobody else", async () => {
    const address = await addressOf(agenda(once("a", "Koor")));
    const other = await centre.addCentre(`elders-${randomUUID().slice(0, 8)}`, `${randomUUID()}.example`);

    for (const stranger of [await centre.coordinatorOf(other), await centre.coordinator()]) {
      expect((await stranger.get(address)).status).toBe(404);
      expect((await stranger.post(address, {})).status).toBe(404);
      expect((await stranger.post(`${address}/verwijdering`, {})).status).toBe(404);
    }
    expect((await coordinator.get(address)).status).toBe(200);
  });

  test("the example to fill in can be downloaded", async () => {
    const answer = await coordinator.get(`${door}/voorbeeld.csv`);

    expect(answer.headers.get("content-disposition")).toContain("agenda.csv");
    expect(await answer.text()).toContain("Samen koffie");
  });
});

async function send(file: File): Promise<Response> {
  return await coordinator.post(door, { file });
}

async function addressOf(file: File): Promise<string> {
  return (await send(file)).headers.get("location") ?? "";
}

/** Sends the file, says yes to what the page proposes, and reads the report. */
async function bringIn(file: File, changes: Record<string, string> = {}): Promise<string> {
  const address = await addressOf(file);
  const page = await (await coordinator.get(address)).text();
  return await coordinator.read(await coordinator.post(address, { ...choiceIn(page), ...changes }));
}

function choiceIn(page: string) {
  const shown = /name="shown" value="([^"]*)"/.exec(page)?.[1] ?? "";
  return { shown, records: tickedIn(page), publish: "yes", step: "accept" };
}

function tickedIn(page: string): string[] {
  const inputs = [...page.matchAll(/<input [^>]*name="records"[^>]*>/g)].map(([input]) => input);
  return inputs.filter((input) => input.includes("checked")).map((input) => /value="(\d+)"/.exec(input)?.[1] ?? "");
}

async function listActivities(): Promise<{ title: string; published: boolean; ended: boolean }[]> {
  const { rows } = await pool.query(
    `select title, published_at is not null as published, ended_at is not null as ended from programme.activity order by title`,
  );
  return rows;
}

async function listDates(title: string): Promise<string[]> {
  const { rows } = await pool.query<{ date: string }>(
    `select to_char(occurrence.starts_local, 'YYYY-MM-DD"T"HH24:MI') || case when cancelled_at is null then '' else ' off' end as date
     from programme.occurrence join programme.activity on activity.id = activity_id
     where activity.title = $1 order by occurrence.starts_local limit 4`,
    [title],
  );
  return rows.map(({ date }) => date);
}
