// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createTestPartners } from "../cooperation/test-partners.ts";

const { centre, pool, coordinator, brug, read, seen, made, one, elsewhere } = await createTestPartners();
const team = "/team/kwartier";
const library = {
  kind: "library",
  name: "Bibliotheek De Bieb",
  address1: "Plein 1",
  postalCode: "1501 AB",
  city: "Waterdam",
};
const visit = () => ({ by: brug(), visitedOn: "2026-11-03", asked: "Een tafel zonder kaart.", answered: "Dat mag." });

async function addPlace(): Promise<string> {
  return await made(`${team}/nieuw`, library);
}

describe("a place outside", () => {
  test("is nobody's to read until a door opened there", async () => {
    const place = await addPlace();
    await coordinator().post(`${place}/bezoeken`, visit());
    expect(await seen("/kwartier")).not.toContain("De Bieb");

    await coordinator().post(`${place}/opening`, { welcome: "Er staat een tafel voor wie rust zoekt." });

    const page = await seen("/kwartier");
    expect(page).toContain("Bibliotheek De Bieb");
    expect(page).toContain("Hier ben je welkom, nagelopen op 3 november 2026 door De Brug");
    expect(page).not.toContain("zonder kaart");
    await coordinator().post(`${place}/opening`, { welcome: "" });
    expect(await seen("/kwartier")).not.toContain("De Bieb");
  });

  test("has a next step that comes back on its day, until it is done or let go", async () => {
    const place = await addPlace();
    await coordinator().post(`${place}/bezoeken`, {
      ...visit(),
      nextStep: "Met z'n vieren gaan zitten",
      nextOn: "2026-11-20",
    });
    expect(await read(team, coordinator())).toContain("Dit zou 20 november 2026 gebeuren");
    const step = `${team}/stappen/${await one("select id from region.place_visit")}`;

    await coordinator().post(step, { state: "open", nextOn: "2026-12-01" });
    expect(await read(team, coordinator())).toContain("Op 1 december 2026.");
    await coordinator().post(step, { state: "done", nextOn: "2026-12-01" });
    expect(await read(team, coordinator())).not.toContain("Met z");
  });

  test("asks for what misses, and a day has a step", async () => {
    expect((await coordinator().post(`${team}/nieuw`, { name: "De Bieb" })).status).toBe(422);
    const answer = await coordinator().post(`${await addPlace()}/bezoeken`, { ...visit(), nextOn: "2026-12-01" });
    const page = await answer.text();

    expect(answer.status).toBe(422);
    expect(page).toContain("Schrijf op wat er die dag gebeurt.");
    expect(page).toContain("Een tafel zonder kaart.");
  });

  test("of another region is as if it were not there, and a form sent twice is one", async () => {
    const form = { ...library, formKey: randomUUID() };
    const places = await Promise.all([1, 2].map(async () => await made(`${team}/nieuw`, form)));
    expect(new Set(places).size).toBe(1);
    const { stranger, host } = await elsewhere();

    expect((await stranger.get(places[0] ?? "", { host })).status).toBe(404);
  });
});

describe("in the directory", () => {
  async function putIn(): Promise<{ place: string; entry: string }> {
    const place = await addPlace();
    await coordinator().post(`${place}/bezoeken`, visit());
    await coordinator().post(`${place}/opening`, { welcome: "Er staat een tafel voor wie rust zoekt." });
    await Promise.all([1, 2].map(async () => await coordinator().post(`${place}/wegwijzer`, {})));
    return { place, entry: `/wegwijzer/${await one("select service_id as id from region.outside_place")}` };
  }

  test("an opened place stands once, with who was there", async () => {
    const { entry } = await putIn();

    const page = await seen(entry);

    expect(page).toContain("Hier ben je welkom.");
    expect(page).toContain("Er staat een tafel voor wie rust zoekt.");
    expect(page).toContain("Nagelopen op 3 november 2026 door iemand die er was, van De Brug");
    expect((await pool.query("select 1 from network.service")).rowCount).toBe(1);
    expect(await seen("/kwartier")).toContain(`href="${entry}"`);
  });

  test("a later visit is a look of the directory too", async () => {
    const { place, entry } = await putIn();
    centre.clock.set("2026-12-10T11:00");
    const own = centre.centre.organizationId;
    await coordinator().post(`${place}/bezoeken`, { ...visit(), by: own, visitedOn: "2026-12-09" });

    expect(await seen(entry)).toContain("Nagelopen op 9 december 2026 door iemand die er was, van De Proeftuin");
    expect(await seen("/kwartier")).toContain("Hier ben je welkom, nagelopen op 9 december 2026");
  });

  test("what the directory stopped showing is not shown as welcome either", async () => {
    await putIn();
    await pool.query("update network.service set hidden_at = now()");
    centre.forgetPages();

    expect(await seen("/kwartier")).not.toContain("De Bieb");
  });

  test("a place that is not open cannot be put there", async () => {
    const place = await addPlace();
    await coordinator().post(`${place}/wegwijzer`, {});

    expect((await pool.query("select 1 from network.service")).rowCount).toBe(0);
  });
});
