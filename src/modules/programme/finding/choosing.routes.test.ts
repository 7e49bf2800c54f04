// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addDate, createReader, textOf } from "./finding-test-pages.ts";

const centre = await createTestCentre();
const { read, readText } = createReader(centre);

describe("choosing", () => {
  beforeEach(async () => {
    await addDate(centre, { title: "Soep van woensdag", kind: "meal", startsLocal: "2026-11-25T12:00" });
    await addDate(centre, {
      title: "Café-avond",
      kind: "event",
      startsLocal: "2026-11-26T19:00",
      audience: "Jongeren",
    });
    await addDate(centre, {
      title: "Wandeling",
      kind: "sport",
      startsLocal: "2026-11-28T10:00",
      placeKind: "outside",
      capacity: 9,
    });
    await addDate(centre, {
      title: "Arabisch ontbijt",
      kind: "meal",
      startsLocal: "2026-11-29T09:00",
      languages: ["ar"],
      access: ["wheelchair"],
    });
  });

  const titles = ["Soep van woensdag", "Café-avond", "Wandeling", "Arabisch ontbijt"];

  test.each([
    ["dag=2026-11-25", [0]],
    ["week=2026-11-26", [1, 2, 3]],
    ["deel=avond", [1]],
    ["deel=weekend", [2, 3]],
    ["vrij=1", [0, 1, 3]],
    ["soort=samen-eten", [0, 3]],
    ["soort=sport", [2]],
    ["plek=buiten", [2]],
    ["wie=Jongeren", [1]],
    ["wie=iedereen", [0, 2, 3]],
    ["taal=ar", [3]],
    ["nodig=rolstoel", [3]],
    ["q=cafe", [1]],
    ["q=CAFÉ", [1]],
    ["q=soep+woensdag", [0]],
    ["q=eten", [0, 3]],
    ["q=sport", [2]],
    ["q=100%25", []],
    ["soort=samen-eten&taal=ar&deel=weekend", [3]],
    ["soort=onzin&deel=nacht", [0, 1, 2, 3]],
  ])("%s", async (query, expected) => {
    const page = await read(`/programma?${query}`);

    const cards = [...page.matchAll(/<li class="card act">.*?<h3><a[^>]*>(.*?)<\/a>/gs)].map(([, title]) => title);
    expect(cards).toEqual(expected.map((index) => titles[index]));
  });

  test("what someone chose stands in the form, in the links to other days and in the calendar link", async () => {
    const page = await read("/programma?week=2026-11-24&soort=samen-eten&deel=middag&q=soep");

    expect(page).toMatch(/<option value="samen-eten" selected>/);
    expect(page).toContain('<input type="hidden" name="deel" value="middag"/>');
    expect(page).toContain('href="/programma?dag=2026-11-26&amp;deel=middag&amp;soort=samen-eten&amp;q=soep"');
    expect(page).toContain('href="/programma.ics?deel=middag&amp;soort=samen-eten&amp;q=soep"');
    expect(page).toContain('Middag<span class="visually-hidden">, staat aan</span>');
    expect(page).toContain('name="robots" content="noindex"');
  });

  test("when nothing fits, the page says what else there is", async () => {
    await addDate(centre, { title: "Inloop", startsLocal: "2026-11-24T10:00" });
    await addDate(centre, { title: "Turkse avond", startsLocal: "2026-12-10T19:00", languages: ["tr"] });

    const page = await read("/programma?taal=tr&deel=avond");
    const text = textOf(page);

    expect(text).toContain("Zo is er in deze dagen niets.");
    expect(text).toContain("Dit komt eraan: Turkse avond , donderdag 10 december");
    expect(page).toMatch(/<a href="\/programma\?deel=avond">Ook in andere talen<\/a> \(1 keer\)/);
    expect(page).toMatch(/<a href="\/programma">Alles laten zien<\/a> \(5 keer\)/);
    expect(text).toContain("Hier kun je zo binnenlopen: Inloop , dinsdag 24 november");
    expect(text).toContain("Bel 075 000 00 00");
  });

  test("a new house without a programme has a page too", async () => {
    await centre.superPool.query("delete from programme.activity");

    expect(await readText("/programma")).toContain("In deze dagen is er niets. Mis je iets?");
  });
});
