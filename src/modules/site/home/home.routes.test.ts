// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";

// Open every day from ten to five.
const centre = await createTestCentre();
const visitor = centre.visitor();

beforeEach(async () => {
  await centre.superPool.query("delete from programme.activity; delete from network.closed_day; delete from site.page");
  centre.forgetPages();
});

async function read(address = "/"): Promise<string> {
  const response = await visitor.get(address);
  expect(response.status).toBe(200);
  return await response.text();
}

describe("the door", () => {
  test.each([
    ["2026-11-24T09:59", "Tot straks.", "We zijn nu dicht", "Vandaag open vanaf 10.00 uur."],
    ["2026-11-24T10:00", "Kom binnen.", "We zijn nu open", "Tot 17.00 uur."],
    ["2026-11-24T16:59", "Kom binnen.", "We zijn nu open", "Tot 17.00 uur."],
    ["2026-11-24T17:00", "Tot morgen.", "We zijn nu dicht", "Morgen open vanaf 10.00 uur."],
  ])("at %s the house says %s", async (local, greeting, status, text) => {
    centre.clock.set(local);

    const page = await read();

    for (const part of [greeting, status, text]) expect(page).toContain(part);
    expect(page.includes("gevel__raam--dicht")).toBe(status.includes("dicht"));
  });

  test("on closed days it says why, and when it opens again", async () => {
    centre.clock.set("2026-11-24T11:00");
    await centre.superPool.query(
      "insert into network.closed_day values ($1, '2026-11-24', 'Verhuizing'), ($1, '2026-11-25', '')",
      [centre.centre.id],
    );

    const page = await read();

    expect(page).toContain("Tot donderdag.");
    expect(page).toContain("Vandaag zijn we dicht: Verhuizing. Weer open op donderdag 26 november vanaf 10.00 uur.");
  });

  test("a page from memory is not kept past the moment that the door opens", async () => {
    centre.clock.set("2026-11-24T09:59");
    await read();
    centre.clock.set("2026-11-24T10:00");

    expect(await read()).toContain("We zijn nu open");
  });
});

describe("today", () => {
  beforeEach(() => centre.clock.set("2026-11-24T11:00"));

  test("what is on stands in the list, with what goes on now marked", async () => {
    const dropIn = await addActivity(centre.superPool, centre.centre, { title: "Inloop" });
    await addOccurrence(centre.superPool, dropIn, { startsLocal: "2026-11-24T10:00" });

    expect(await read()).toMatch(/<li class="is-nu">.*Nu bezig.*Inloop/s);
  });

  test("what is over stands apart, and after the last one the page says what comes next", async () => {
    const dropIn = await addActivity(centre.superPool, centre.centre, { title: "Inloop" });
    const soup = await addActivity(centre.superPool, centre.centre, { title: "Soep" });
    await addOccurrence(centre.superPool, dropIn, { startsLocal: "2026-11-24T08:00" });
    await addOccurrence(centre.superPool, soup, { startsLocal: "2026-11-24T12:00" });
    await addOccurrence(centre.superPool, soup, { startsLocal: "2026-11-25T12:00" });

    expect(await read()).toMatch(/Soep.*Eerder vandaag: 1 activiteit<.*is-voorbij.*Inloop/s);
    centre.clock.set("2026-11-24T20:00");
    expect(await read()).toMatch(/Vandaag is er niets meer\..*Soep<\/a>, woensdag 25 november/s);
  });

  test("an empty day says what comes next", async () => {
    const walk = await addActivity(centre.superPool, centre.centre, { title: "Lopen" });
    await addOccurrence(centre.superPool, walk, { startsLocal: "2026-11-27T10:00" });

    const page = await read();

    expect(page).toContain("Vandaag is er niets.");
    expect(page).toMatch(/Lopen<\/a>, vrijdag 27 november/);
  });

  test("a house that has only just begun says so kindly", async () => {
    expect(await read()).toContain("Het programma komt er nog aan.");
  });
});

test("the way here is in the words of the centre, without anything that could harm", async () => {
  await centre.superPool.query(
    "insert into site.page values ($1, 'route', 'nl', 'Route', E'Neem **bus 63**.\\n\\n<script>x</script>', now())",
    [centre.centre.id],
  );

  const page = await read("/en");

  expect(page).toContain("<strong>bus 63</strong>");
  expect(page).toContain('lang="nl"');
  expect(page).not.toContain("<script>x");
});

test("searching, calling and writing are near, and nothing leads to what is not there", async () => {
  const page = await read();

  expect(page).toMatch(/<form[^>]*role="search"[^>]*action="\/programma"/);
  expect(page).toContain('href="tel:0750000000"');
  expect(page).toContain('href="mailto:hallo@proeftuin.example"');
  expect(page).toContain("Bel aan. Wij doen open.");
  expect(page).not.toContain('href="#"');
});

test("in English the house speaks English", async () => {
  const text = (await read("/en")).replaceAll(/<svg.*?<\/svg>/gs, "").replaceAll(/<[^>]*>/g, " ");

  expect(text).toContain("What is on today?");
  expect(text).not.toMatch(/\b(het|een|niet|voor|wat|uur)\b/);
});

test("where several houses live and none is asked for, one can choose a house", async () => {
  await centre.addCentre("buren", "buren.localhost");

  const page = await (await visitor.get("/", { host: "ergens.example" })).text();

  expect(page).toContain("Kies een huis");
  expect(page).toContain('href="http://buren.localhost/"');
});
