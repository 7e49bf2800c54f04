// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addDate, createReader, takePlaces } from "./finding-test-pages.ts";

const centre = await createTestCentre();
const { read, readText } = createReader(centre);

describe("the programme of seven days", () => {
  test("shows what comes from today on, and neither drafts nor what has ended", async () => {
    await addDate(centre, { title: "Vandaag iets", startsLocal: "2026-11-24T14:00" });
    await addDate(centre, { title: "Maandag iets", startsLocal: "2026-11-30T14:00" });
    await addDate(centre, { title: "Volgende dinsdag", startsLocal: "2026-12-01T14:00" });
    await addDate(centre, { title: "Geheim plan", startsLocal: "2026-11-24T15:00", published: false });
    const stopped = await addDate(centre, { title: "Gestopt", startsLocal: "2026-11-25T15:00" });
    await centre.superPool.query("update programme.activity set ended_at = '2026-11-20' where id = $1", [stopped.id]);

    const text = await readText("/programma");

    expect(text).toContain("2 activiteiten, van 24 november tot en met 30 november");
    expect(text).toMatch(/Vandaag iets.*Maandag iets/);
    expect(text).not.toMatch(/Volgende dinsdag|Geheim plan|Gestopt/);
    expect(await readText("/programma?week=2026-12-01")).toContain("Volgende dinsdag");
  });

  test("a date that does not go on stays, and says so plainly", async () => {
    await addDate(centre, { title: "Zingen", startsLocal: "2026-11-24T14:00", cancelled: true });

    expect(await readText("/programma")).toMatch(/Zingen.*Gaat niet door/);
  });

  test("few places are counted, many are not", async () => {
    const few = await addDate(centre, { title: "Schrijven", startsLocal: "2026-11-24T14:00", capacity: 8 });
    await addDate(centre, { title: "Zingen", startsLocal: "2026-11-25T14:00", capacity: 40 });
    await takePlaces(centre, few.occurrenceId, 5);

    expect(await readText("/programma")).toMatch(/Schrijven.*Nog 3 plekken.*Zingen.*Er is plek/);
    await takePlaces(centre, few.occurrenceId, 7);
    centre.forgetPages();
    expect(await readText("/programma")).toContain("Nog 1 plek ");
  });

  test("a full date names what is open that day, without signing up and for everyone", async () => {
    const full = await addDate(centre, { title: "Schrijven", startsLocal: "2026-11-25T14:00", capacity: 2 });
    await takePlaces(centre, full.occurrenceId, 2, 1);
    await addDate(centre, { title: "Inloop met koffie", startsLocal: "2026-11-25T10:00" });
    await addDate(centre, { title: "Vrouwenochtend", startsLocal: "2026-11-25T09:00", audience: "Vrouwen" });
    await addDate(centre, { title: "Morgen pas", startsLocal: "2026-11-26T10:00" });

    const text = await readText("/programma?q=schrijven");

    expect(text).toContain("Vol. Wachtlijst");
    expect(text).toContain("Wel open, zonder aanmelden: Inloop met koffie om 10.00 uur");
    expect(text).not.toMatch(/Vrouwenochtend|Morgen pas/);
  });

  test("a week with more than anyone reads begins each day, and leads to all of it with the same choices", async () => {
    const { id } = await addDate(centre, { title: "Lopen", startsLocal: "2026-11-25T09:00" });
    await centre.superPool.query(
      `insert into programme.occurrence
         (activity_id, centre_id, zone, changed_at, original_local, starts_local, ends_local, starts_at, ends_at)
       select activity_id, centre_id, zone, changed_at, original_local + minutes, starts_local + minutes,
         ends_local + minutes, starts_at + minutes, ends_at + minutes
       from programme.occurrence, (select make_interval(mins => n) from generate_series(1, 149) as n) as later (minutes)
       where activity_id = $1`,
      [id],
    );
    const cards = (page: string) => page.split("Lopen").length - 1;
    expect(cards(await readText("/programma"))).toBe(150);

    await addDate(centre, { title: "Lezen", startsLocal: "2026-11-26T14:00" });
    centre.forgetPages();
    const full = await readText("/programma");

    expect(full).toContain("151 activiteiten");
    expect(cards(full)).toBe(9);
    expect(full).toMatch(/Alle 150 van woensdag 25 november.*Lezen/);
    expect(await read("/programma")).toContain('href="/programma/dag/2026-11-25"');
    expect(await read("/programma?vrij=1")).toContain('href="/programma?dag=2026-11-25&amp;vrij=1"');
    expect(cards(await readText("/programma/dag/2026-11-25"))).toBe(150);
  });

  test("an activity of a partner names the partner", async () => {
    const { id } = await addDate(centre, { title: "Tekenen", startsLocal: "2026-11-25T14:00" });
    await centre.superPool.query(
      `with partner as (insert into network.organization (name) values ('De Bibliotheek') returning id)
       update programme.activity set offered_by = partner.id from partner where activity.id = $1`,
      [id],
    );

    expect(await readText("/programma")).toContain("Van De Bibliotheek");
  });
});

test("in English all words of the pages are English", async () => {
  const { slug, occurrenceId } = await addDate(centre, {
    title: "Titel",
    startsLocal: "2026-11-25T14:00",
    capacity: 2,
    audience: "X",
  });
  await takePlaces(centre, occurrenceId, 2);
  const pages = [
    "/en/programma",
    "/en/programma?taal=tr&deel=avond",
    "/en/programma/dag/2026-11-25",
    `/en/programma/${slug}`,
  ];

  for (const address of pages) {
    const text = (await readText(address)).replaceAll(/De tafel is zo groot\.|Zo is het rustiger\./g, "");
    expect(text).not.toMatch(/\b(de|het|een|niet|voor|meer|dag|wat|aanmelden|plek|uur)\b/);
    expect(text).not.toMatch(/programme:|network:/);
  }
});
