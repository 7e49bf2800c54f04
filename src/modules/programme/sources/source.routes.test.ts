// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { once, weekly } from "../incoming/incoming-test-agenda.ts";
import { pickSources } from "./source.jobs.ts";
import { createTestSources, door } from "./source-test-house.ts";

const { centre, pool, site, partnerId, fields, add, accept, sourceId, address, titles, coordinator } =
  await createTestSources();

describe("an agenda with an address", () => {
  test("is shown first, and changes nothing before a yes", async () => {
    await site.say(weekly("a", "Koor"), once("b", "Brei"));

    const page = await coordinator().read(await add());

    expect(page).toContain("2 activiteiten komen erbij.");
    expect(page).toContain("Elke dinsdag van 14.00 tot 15.30 uur");
    expect(await titles()).toEqual([]);
  });

  test("comes in after a yes, as what the partner offers, and the page of each says where it came from", async () => {
    await site.say(weekly("a", "Koor"), once("b", "Brei"));

    const page = await accept(await add());

    expect(page).toContain("2 activiteiten kwamen erbij.");
    expect(page).toContain("We kijken weer: dinsdag 24 november, 17.00 uur.");
    expect(await titles()).toEqual(["Brei", "Koor"]);
    const { rows } = await pool.query("select offered_by, place_kind, place_note from programme.activity limit 1");
    expect(rows).toEqual([{ offered_by: partnerId, place_kind: "elsewhere", place_note: "De Buren" }]);
    expect(await (await centre.visitor().get("/programma/koor")).text()).toContain(
      'Komt uit de agenda van <a href="https://buren.example">De Buren</a>, dinsdag 24 november voor het laatst bijgewerkt.',
    );
    const [form = ""] =
      /\/team\/programma\/[0-9a-f-]+/.exec(await (await coordinator().get("/team/programma")).text()) ?? [];
    expect(await (await coordinator().get(form)).text()).toContain("Uit de agenda komen: titel, dag en tijd.");
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
    const response = await coordinator().post(`${door}/nieuw`, { ...fields, url });

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
    const page = await coordinator().read(await coordinator().post("/team/binnenhalen", { file: await asFile() }));
    const shown = /name="shown" value="([^"]*)"/.exec(page)?.[1] ?? "";
    const address = /action="(\/team\/binnenhalen\/[0-9a-f-]+)\/verwijdering"/.exec(page)?.[1] ?? "";
    await coordinator().post(address, { shown, records: shown.split(","), publish: "yes", step: "accept" });

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

describe("a coordinator", () => {
  test("fetches now, lets it stand still and go on, and changes it", async () => {
    await site.say(weekly("a", "Koor"));
    await accept(await add());
    const at = await address();
    await site.say(weekly("a", "Koor"), weekly("b", "Brei"));

    expect(await coordinator().read(await coordinator().post(`${at}/ophaling`, {}))).toContain(
      "1 activiteit kwam erbij.",
    );
    expect(await coordinator().read(await coordinator().post(`${at}/pauze`, {}))).toContain("We kijken nu niet");
    expect(await picked()).toBe(0);
    expect(await coordinator().read(await coordinator().post(`${at}/hervatting`, {}))).toContain("Zet stil");
    const changed = { ...fields, url: site.url, name: "Buurtagenda", everyHours: "24" };
    expect(await coordinator().read(await coordinator().post(`${at}/wijziging`, changed))).toContain("Buurtagenda");
    expect((await coordinator().get(`${at}/wijziging`)).status).toBe(200);
  });

  test.each([
    { activities: "keep", left: ["Koor"], source: null },
    { activities: "end", left: [] as string[], source: null },
  ])("says what becomes of what came from it when it goes: $activities", async ({ activities, left, source }) => {
    await site.say(weekly("a", "Koor"));
    await accept(await add());
    const at = await address();

    expect(await (await coordinator().get(`${at}/verwijdering`)).text()).toContain(
      "Er staat 1 activiteit uit in het programma.",
    );
    expect((await coordinator().post(`${at}/verwijdering`, {})).status).toBe(422);
    await coordinator().post(`${at}/verwijdering`, { activities });

    expect(await titles()).toEqual(left);
    expect((await pool.query("select source from programme.activity")).rows).toEqual([{ source }]);
    expect(await (await coordinator().get(door)).text()).toContain("Er komt nog geen agenda vanzelf binnen.");
  });
});

async function picked(): Promise<number> {
  await pool.query("delete from jobs.job");
  await pool.query("update programme.source set next_at = '2026-11-24T09:00:00Z'");
  await pickSources(centre.workshop);
  return (await pool.query("select id from jobs.job where name = 'programme.fetch-source'")).rowCount ?? 0;
}

async function asFile(): Promise<File> {
  return new File([await (await fetch(site.url)).text()], "agenda.ics");
}
