// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createTestPartners } from "../test-partners.ts";
import { tableJobs } from "./letters.jobs.ts";

const partners = await createTestPartners();
const { centre, pool, coordinator, brug, linde, link, read, seen, made, one, elsewhere, listLetters, addLink } =
  partners;
const team = "/team/samenwerken";
const december = { heldOn: "2026-12-08", startsAt: "9.30", endsAt: "11:00", place: "De Brug, zaal 2" };

async function addTable(): Promise<string> {
  const table = await made(`${team}/overleggen/nieuw`, {
    kind: "network",
    name: "Netwerktafel Noord",
    about: "Wat er speelt.",
  });
  await coordinator().post(`${table}/leden`, { organization: brug() });
  return table;
}
async function plan(table: string, facts: Partial<typeof december> = {}): Promise<string> {
  return await made(`${table}/bijeenkomst`, { ...december, ...facts });
}
const behind = (meeting: string) => `${link()}/bijeenkomsten/${meeting.split("/").at(-1)}`;

describe("a table", () => {
  test("shows everyone who sits there, and nothing of what is said", async () => {
    const table = await addTable();
    const meeting = await plan(table);
    await coordinator().post(`${meeting}/verslag`, { minutes: "Wij spraken over de zaal." });

    const page = await seen("/samenwerken/overleggen");

    expect(page).toContain("Netwerktafel Noord");
    expect(page).toContain("Met De Brug.");
    expect(page).not.toContain("zaal");
  });

  test("that stops is no longer shown, and can start again", async () => {
    const table = await addTable();
    await coordinator().post(`${table}/einde`, { ended: "yes" });
    expect(await seen("/samenwerken/overleggen")).not.toContain("Netwerktafel Noord");

    await coordinator().post(`${table}/einde`, { ended: "no" });
    expect(await seen("/samenwerken/overleggen")).toContain("Netwerktafel Noord");
  });

  test("takes only organizations with which the region works", async () => {
    const table = await addTable();
    const stranger = await one(
      "insert into network.organization (name, is_partner) values ('Vreemd', false) returning id",
    );

    expect((await coordinator().post(`${table}/leden`, { organization: stranger })).status).toBe(422);
  });

  test("of another region is as if it were not there", async () => {
    const table = await addTable();
    const meeting = await plan(table);
    const { stranger, host } = await elsewhere();

    for (const address of [table, meeting, `${meeting}/agenda.ics`]) {
      expect((await stranger.get(address, { host })).status).toBe(404);
    }
  });
});

describe("an agenda", () => {
  test("is made beforehand, by any member behind its link, who can take its own point away", async () => {
    const meeting = await plan(await addTable());
    await coordinator().post(`${meeting}/punten`, { title: "Opening" });
    const form = { title: "De zaal op woensdag", note: "Wie heeft de sleutel?", formKey: randomUUID() };
    await Promise.all([1, 2].map(async () => await centre.visitor().post(`${behind(meeting)}/punten`, form)));

    expect(await read(meeting, coordinator())).toContain("De zaal op woensdag");
    const { rows } = await pool.query<{ id: string; organization_id: string | null }>(
      "select id, organization_id from region.agenda_point order by position",
    );
    expect(rows).toHaveLength(2);
    const [others, own] = rows;
    expect((await centre.visitor().post(`${behind(meeting)}/punten/${others?.id}/weg`, {})).status).toBe(404);
    await centre.visitor().post(`${behind(meeting)}/punten/${own?.id}/weg`, {});
    expect(await read(behind(meeting))).not.toContain("De zaal op woensdag");
  });

  test("asks what it is about", async () => {
    const meeting = await plan(await addTable());
    const answer = await centre.visitor().post(`${behind(meeting)}/punten`, { note: "Een sleutel" });

    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Een sleutel");
  });

  test("is for who sits at the table", async () => {
    const meeting = await plan(await addTable());
    const other = await addLink(linde(), "jo@linde.example");

    expect((await centre.visitor().get(`${other}/bijeenkomsten/${meeting.split("/").at(-1)}`)).status).toBe(404);
  });

  test("has a meeting that ends after it starts, and goes into a calendar", async () => {
    const table = await addTable();
    expect((await coordinator().post(`${table}/bijeenkomst`, { ...december, endsAt: "9.00" })).status).toBe(422);
    const meeting = await plan(table);
    const file = async () => (await read(`${behind(meeting)}/agenda.ics`)).replaceAll("\r\n ", "");

    expect(await file()).toContain("DTSTART;TZID=Europe/Amsterdam:20261208T093000");
    expect(await file()).toContain("SEQUENCE:0");
    await coordinator().post(`${meeting}/wijzigen`, { ...december, heldOn: "2026-12-09" });
    expect(await file()).toContain("SEQUENCE:1");
    await coordinator().post(`${meeting}/afgelasting`, { cancelled: "yes" });
    expect(await file()).toContain("STATUS:CANCELLED");
    await coordinator().post(`${meeting}/afgelasting`, { cancelled: "no" });
    expect(await file()).toContain("STATUS:CONFIRMED");
  });
});

describe("what an organization took on", () => {
  const action = () => ({ organization: brug(), what: "De sleutel regelen", dueOn: "2026-11-30" });

  test("comes back on the next agenda until it is done or let go", async () => {
    const table = await addTable();
    const first = await plan(table, { heldOn: "2026-11-10" });
    const second = await plan(table);
    const third = await plan(table, { heldOn: "2027-01-12" });
    await coordinator().post(`${first}/acties`, action());
    const id = await one("select id from region.table_action");
    const comesBack = async (meeting: string) => (await read(meeting, coordinator())).includes("De sleutel regelen");

    expect([await comesBack(second), await comesBack(third)]).toEqual([true, true]);
    expect(await read(link())).toContain("De sleutel regelen");

    centre.clock.set("2026-12-08T12:00");
    await centre.visitor().post(`${link()}/acties/${id}`, { state: "done", line: "Bij de conciërge." });
    expect([await comesBack(second), await comesBack(third)]).toEqual([true, false]);
    expect(await read(behind(first))).toContain("Bij de conciërge.");

    await coordinator().post(`${team}/acties/${id}`, { state: "open" });
    expect(await comesBack(third)).toBe(true);
    await coordinator().post(`${team}/acties/${id}`, { state: "letGo" });
    expect(await comesBack(third)).toBe(false);
  });

  test("is asked after kindly when its day has passed", async () => {
    const meeting = await plan(await addTable(), { heldOn: "2026-11-10" });
    await coordinator().post(`${meeting}/acties`, { ...action(), dueOn: "2026-11-12" });

    expect(await read(team, coordinator())).toContain("Dit zou 12 november 2026 klaar zijn: hoe staat het ermee?");
  });

  test("is another organization's own to tell of", async () => {
    const table = await addTable();
    await coordinator().post(`${table}/leden`, { organization: linde() });
    const meeting = await plan(table, { heldOn: "2026-11-10" });
    await coordinator().post(`${meeting}/acties`, { ...action(), organization: linde() });
    const id = await one("select id from region.table_action");

    expect((await centre.visitor().post(`${link()}/acties/${id}`, { state: "done" })).status).toBe(404);
  });
});

test("the minutes go by letter to whoever holds a link of a member, once for each time they are sent", async () => {
  const meeting = await plan(await addTable(), { heldOn: "2026-11-10" });
  await addLink(linde(), "jo@linde.example");
  await coordinator().post(`${meeting}/besluiten`, { decision: "De zaal is open op woensdag." });
  await coordinator().post(`${meeting}/acties`, { organization: brug(), what: "Sleutel", dueOn: "2026-12-01" });
  await coordinator().post(`${meeting}/verslag`, { minutes: "Het was een goed gesprek." });
  const form = { about: "minutes", formKey: randomUUID() };
  for (const _ of [1, 2]) await coordinator().post(`${meeting}/brief`, form);
  for (const _ of [1, 2]) await partners.work(tableJobs, "region.tell-meeting", "region.meeting-told");

  const letters = await listLetters();

  expect(letters.map(({ address }) => address)).toEqual(["ans@brug.example"]);
  expect(letters[0]?.subject).toBe("Verslag: Netwerktafel Noord, 10 november 2026");
  expect(letters[0]?.body).toContain("De zaal is open op woensdag.");
  expect(letters[0]?.body).toContain("De Brug: Sleutel (voor 1 december 2026)");
  expect(letters[0]?.body).toContain("Het was een goed gesprek.");
  expect(letters[0]?.body).toContain(`http://localhost${behind(meeting)}`);
  expect(await read(behind(meeting))).toContain("Het was een goed gesprek.");
});

test("the agenda goes by letter too, with the way to add something", async () => {
  const meeting = await plan(await addTable());
  await coordinator().post(`${meeting}/punten`, { title: "De tuin" });
  await coordinator().post(`${meeting}/brief`, { about: "agenda" });
  await partners.work(tableJobs, "region.tell-meeting", "region.meeting-told");

  const [letter] = await listLetters();

  expect(letter?.body).toContain("- De tuin");
  expect(letter?.body).toContain("Zet het er zelf bij");
});

test("organizations that turn out to be one sit at the table once, and what they took on goes along", async () => {
  const table = await addTable();
  await coordinator().post(`${table}/leden`, { organization: linde() });
  const meeting = await plan(table, { heldOn: "2026-11-10" });
  await coordinator().post(`${meeting}/acties`, { organization: linde(), what: "Sleutel", dueOn: "2026-12-01" });
  await coordinator().post("/team/samenwerken/bezoeken", {
    ...{ from: brug(), to: linde(), visitedOn: "2026-11-01", struck: "Warm.", readers: "everyone" },
  });

  await coordinator().post(`/team/wegwijzer/dubbel/organisaties/${brug()}/${linde()}`, { sure: "yes" });

  const left = await one("select id from network.organization where name in ('De Brug', 'De Linde')");
  const { rows } = await pool.query(
    `select (select count(*)::int from region.network_table_member) as members,
       (select organization_id from region.table_action) as of, (select count(*)::int from region.mutual_visit) as visits`,
  );
  expect(rows).toEqual([{ members: 1, of: left, visits: 0 }]);
});
