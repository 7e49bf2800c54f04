// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addDate, createReader, textOf } from "./finding-test-pages.ts";

const centre = await createTestCentre();
const { visitor, read, readText } = createReader(centre);

describe("the day page", () => {
  test("today is where Vandaag leads to", async () => {
    const response = await visitor.get("/vandaag");

    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("/programma/dag/2026-11-24");
  });

  test("what goes on now says so, what is over stays to be seen, and what comes has its time", async () => {
    await addDate(centre, { title: "Ontbijt", startsLocal: "2026-11-24T08:00" });
    await addDate(centre, { title: "Inloop", startsLocal: "2026-11-24T10:00" });
    await addDate(centre, { title: "Soep", startsLocal: "2026-11-24T12:30" });

    const page = await read("/programma/dag/2026-11-24");

    expect(page.match(/<li class="is-nu">.*?<\/li>/s)?.[0]).toMatch(/Nu bezig.*Inloop/s);
    expect(page.match(/<li class="is-voorbij">.*?<\/li>/s)?.[0]).toMatch(/Ontbijt.*Geweest/s);
    expect(textOf(page)).toContain("12.30 tot 14.30 Soep");
    expect(textOf(page)).toContain("We zijn nu open");
  });

  test("a day of the past can be read, and search engines leave it alone", async () => {
    await addDate(centre, { title: "Inloop", startsLocal: "2026-11-20T10:00" });

    const page = await read("/programma/dag/2026-11-20");

    expect(page).toContain("Geweest");
    expect(page).toContain('name="robots" content="noindex"');
  });

  test("a closed day tells why, and an empty day says what comes next", async () => {
    await centre.superPool.query("insert into network.closed_day values ($1, '2026-11-25', 'Schoonmaak')", [
      centre.centre.id,
    ]);
    await addDate(centre, { title: "Inloop", startsLocal: "2026-11-27T10:00" });

    const text = await readText("/programma/dag/2026-11-25");

    expect(text).toContain("Ons huis is deze dag dicht: Schoonmaak");
    expect(text).toContain("Op deze dag is er niets. Dit komt eraan: Inloop , vrijdag 27 november");
    expect(text).toContain("Bel 075 000 00 00");
  });

  test.each(["2026-02-30", "2026-1-1", "1999-01-01", "99999-01-01"])("%s is not a day that we know", async (day) => {
    expect((await visitor.get(`/programma/dag/${day}`)).status).toBe(404);
  });
});
