// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../../test/support/centre.ts";
import type { Fields, Visitor } from "../../../../../test/support/visitor.ts";
import { createTestRegion, inZaanstad } from "../../map/test-region.ts";

const centre = await createTestCentre();
const region = await createTestRegion(centre);
const { superPool: pool } = centre;
const path = "/team/regio/bijeenkomsten";
const block = "social-participation";
const said = { activity: "leisure", place: "GM0479", kind: "missing", words: "Er is geen eettafel op zondag." };
let coordinator: Visitor;
let code: string;

beforeEach(async () => {
  await pool.query("delete from region.meeting; delete from region.saying; delete from platform.rate_count");
  centre.clock.set("2026-11-24T11:00");
  coordinator = await centre.coordinator();
  await coordinator.post(`${path}/nieuw`, { title: "Regiotafel", heldOn: "2026-11-25", place: "De Fabriek" });
  const { rows } = await pool.query<{ code: string }>("select code from region.meeting");
  code = rows[0]?.code ?? "";
  centre.clock.set("2026-11-25T14:00");
});

describe("planning a meeting", () => {
  test("gives a code of three words, to show on a screen", async () => {
    expect(code).toMatch(/^[a-z]+-[a-z]+-[a-z]+$/);
    const page = await read(await ownAddress());
    expect(page).toContain(code.replaceAll("-", " "));
    expect(page).toContain("De Fabriek");
  });

  test("sent twice it is one, with one code; a day that has been is refused with what was typed", async () => {
    const form = { title: "Nog een", heldOn: "2026-12-01", formKey: randomUUID() };
    await Promise.all([coordinator.post(`${path}/nieuw`, form), coordinator.post(`${path}/nieuw`, form)]);
    expect((await pool.query("select 1 from region.meeting")).rowCount).toBe(2);

    const past = await coordinator.post(`${path}/nieuw`, { title: "Gisteren", heldOn: "2026-11-24" });
    expect(past.status).toBe(422);
    expect(await past.text()).toContain('value="Gisteren"');
  });

  test("can be moved to another day, and taken away: the code then opens nothing", async () => {
    await coordinator.post(`${await ownAddress()}/wijzigen`, { title: "Regiotafel", heldOn: "2026-11-26" });
    expect((await centre.visitor().get(`/regio/meedoen/${code}`)).status).toBe(404);
    centre.clock.set("2026-11-26T10:00");
    expect((await centre.visitor().get(`/regio/meedoen/${code}`)).status).toBe(200);

    await coordinator.post(`${await ownAddress()}/weg`, {});
    expect((await centre.visitor().get(`/regio/meedoen/${code}`)).status).toBe(404);
  });
});

describe("taking part by a code, without an account", () => {
  test("it may be typed in any way, on its own day alone", async () => {
    const typed = code.replaceAll("-", "  ").toUpperCase();
    expect(await centre.visitor().read(await enter(typed))).toContain("Regiotafel");

    centre.clock.set("2026-11-26T10:00");
    const later = await enter(typed);
    expect(later.status).toBe(422);
    expect(await later.text()).toContain("Deze code opent vandaag niets");
  });

  test("what is said waits until somebody of the team has read it, and holds nothing of who said it", async () => {
    const guest = centre.visitor();
    const response = await say(guest, said);
    expect(response.status).toBe(303);
    expect(await guest.read(response)).toContain("Dank je wel.");

    const { rows } = await pool.query("select origin, organization_id, shown_at, said_on::text from region.saying");
    expect(rows).toEqual([{ origin: "meeting", organization_id: null, shown_at: null, said_on: "2026-11-25" }]);
    expect(await read("/team/regio")).toContain(said.words);
  });

  test("sent twice it is said once", async () => {
    const form = { ...said, formKey: randomUUID() };
    await Promise.all([say(centre.visitor(), form), say(centre.visitor(), form)]);

    expect((await pool.query("select 1 from region.saying")).rowCount).toBe(1);
  });

  test.each([
    ["nothing of another block", { ...said, activity: "wrap" }, "activity"],
    ["nothing of a place outside the region", { ...said, place: "GM0363" }, "place"],
    ["what comes has a day", { ...said, kind: "coming" }, "fromOn"],
    ["words are needed", { ...said, words: "" }, "words"],
  ])("%s, and what was typed stays", async (_, fields, field) => {
    const response = await say(centre.visitor(), fields);
    const page = await response.text();

    expect(response.status).toBe(422);
    expect(page).toContain(`href="#${field}"`);
    if (fields.words) expect(page).toContain(fields.words);
  });

  test("who guesses codes is stopped; a room full of people with the right one is not", async () => {
    for (let time = 0; time < 40; time += 1) expect((await enter(code)).status).toBe(303);
    for (let time = 0; time < 30; time += 1) await enter("brug appel nergens");

    expect((await enter("brug appel nergens")).status).toBe(429);
  });
});

describe("walking through together", () => {
  test("per block: what is there, what is missing, who knows something; the last leads to the next block", async () => {
    await region.add({ activity: "drop-in", by: "Buurthuis De Zwaan", at: inZaanstad });
    await region.draw();
    const at = `/team/regio/doorlopen/${block}`;

    expect(await read(`${at}/wat-is-er`)).toContain("Buurthuis De Zwaan");
    expect(await read(`${at}/wat-mist`)).toContain("Purmerend");
    expect(await read(`${at}/wie-weet-iets`)).toContain("/team/regio/doorlopen/civic-participation/wat-is-er");
    expect((await coordinator.get(`${at}/iets`)).status).toBe(404);
  });

  test("what the room says stands on the map at once, as said at the meeting", async () => {
    const fields = { activity: "leisure", place: "GM0439", kind: "there", words: "De kookclub, elke vrijdag." };
    await coordinator.post(`/team/regio/doorlopen/${block}/wie-weet-iets`, fields);

    expect((await pool.query("select origin, shown_at is not null as shown from region.saying")).rows).toEqual([
      { origin: "meeting", shown: true },
    ]);
    await centre.hearOfChanges();
    expect(await (await centre.visitor().get("/regio/vak/leisure/GM0439")).text()).toContain("De kookclub");
  });

  test("what is not clear comes back with what was typed", async () => {
    const response = await coordinator.post(`/team/regio/doorlopen/${block}/wie-weet-iets`, { words: "De kookclub" });

    expect(response.status).toBe(422);
    expect(await response.text()).toContain("De kookclub");
  });
});

async function enter(typed: string): Promise<Response> {
  return await centre.visitor().post("/regio/meedoen", { code: typed });
}

async function say(guest: Visitor, fields: Fields): Promise<Response> {
  return await guest.post(`/regio/meedoen/${code}/${block}`, fields);
}

async function ownAddress(): Promise<string> {
  const { rows } = await pool.query<{ id: string }>("select id from region.meeting where code = $1", [code]);
  return `${path}/${rows[0]?.id}`;
}

async function read(address: string): Promise<string> {
  return await (await coordinator.get(address)).text();
}
