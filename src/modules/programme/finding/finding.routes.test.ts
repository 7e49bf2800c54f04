// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { type ActivityFacts, addActivity, addOccurrence } from "../../../../test/support/rows.ts";

// Tuesday 24 November, 11.00.
const centre = await createTestCentre();
const visitor = centre.visitor();

beforeEach(async () => {
  await centre.superPool.query(
    "delete from programme.activity; delete from spaces.room; delete from network.closed_day",
  );
  centre.installation.pages.forgetAll();
  centre.clock.set("2026-11-24T11:00");
});

async function addDate(facts: ActivityFacts & { startsLocal: string; hours?: number; cancelled?: boolean }) {
  const activity = await addActivity(centre.superPool, centre.centre, facts);
  const occurrenceId = await addOccurrence(centre.superPool, activity, facts);
  return { ...activity, occurrenceId };
}

async function take(occurrenceId: string, placesTaken: number, waiting = 0) {
  await centre.superPool.query("update programme.occurrence set places_taken = $2, waiting = $3 where id = $1", [
    occurrenceId,
    placesTaken,
    waiting,
  ]);
}

async function read(address: string): Promise<string> {
  const response = await visitor.get(address);
  expect(response.status, address).toBe(200);
  return await response.text();
}

/** What can be read in a part of a page, without its markup. */
function textOf(html: string): string {
  return html
    .slice(html.indexOf("<main"), html.indexOf("</main>"))
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ");
}

describe("the day page", () => {
  test("today is where Vandaag leads to", async () => {
    const response = await visitor.get("/vandaag");

    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("/programma/dag/2026-11-24");
  });

  test("what goes on now says so, what is over stays to be seen, and what comes has its time", async () => {
    await addDate({ title: "Ontbijt", startsLocal: "2026-11-24T08:00" });
    await addDate({ title: "Inloop", startsLocal: "2026-11-24T10:00" });
    await addDate({ title: "Soep", startsLocal: "2026-11-24T12:30" });

    const page = await read("/programma/dag/2026-11-24");

    expect(page.match(/<li class="is-nu">.*?<\/li>/s)?.[0]).toMatch(/Nu bezig.*Inloop/s);
    expect(page.match(/<li class="is-voorbij">.*?<\/li>/s)?.[0]).toMatch(/Ontbijt.*Geweest/s);
    expect(textOf(page)).toContain("12.30 tot 14.30 Soep");
    expect(textOf(page)).toContain("We zijn nu open");
  });

  test("a day of the past can be read, and search engines leave it alone", async () => {
    await addDate({ title: "Inloop", startsLocal: "2026-11-20T10:00" });

    const page = await read("/programma/dag/2026-11-20");

    expect(page).toContain("Geweest");
    expect(page).toContain('name="robots" content="noindex"');
  });

  test("a closed day tells why, and an empty day says what comes next", async () => {
    await centre.superPool.query("insert into network.closed_day values ($1, '2026-11-25', 'Schoonmaak')", [
      centre.centre.id,
    ]);
    await addDate({ title: "Inloop", startsLocal: "2026-11-27T10:00" });

    const text = textOf(await read("/programma/dag/2026-11-25"));

    expect(text).toContain("Ons huis is deze dag dicht: Schoonmaak");
    expect(text).toContain("Op deze dag is er niets. Dit komt eraan: Inloop , vrijdag 27 november");
    expect(text).toContain("Bel 075 000 00 00");
  });

  test.each(["2026-02-30", "2026-1-1", "1999-01-01", "99999-01-01"])("%s is not a day that we know", async (day) => {
    expect((await visitor.get(`/programma/dag/${day}`)).status).toBe(404);
  });
});

describe("the programme of seven days", () => {
  test("shows what comes from today on, and neither drafts nor what has ended", async () => {
    await addDate({ title: "Vandaag iets", startsLocal: "2026-11-24T14:00" });
    await addDate({ title: "Maandag iets", startsLocal: "2026-11-30T14:00" });
    await addDate({ title: "Volgende dinsdag", startsLocal: "2026-12-01T14:00" });
    await addDate({ title: "Geheim plan", startsLocal: "2026-11-24T15:00", published: false });
    const stopped = await addDate({ title: "Gestopt", startsLocal: "2026-11-25T15:00" });
    await centre.superPool.query("update programme.activity set ended_at = '2026-11-20' where id = $1", [stopped.id]);

    const text = textOf(await read("/programma"));

    expect(text).toContain("2 activiteiten, van 24 november tot en met 30 november");
    expect(text).toMatch(/Vandaag iets.*Maandag iets/);
    expect(text).not.toMatch(/Volgende dinsdag|Geheim plan|Gestopt/);
    expect(textOf(await read("/programma?week=2026-12-01"))).toContain("Volgende dinsdag");
  });

  test("a date that does not go on stays, and says so plainly", async () => {
    await addDate({ title: "Zingen", startsLocal: "2026-11-24T14:00", cancelled: true });

    expect(textOf(await read("/programma"))).toMatch(/Zingen.*Gaat niet door/);
  });

  test("few places are counted, many are not", async () => {
    const few = await addDate({ title: "Schrijven", startsLocal: "2026-11-24T14:00", capacity: 8 });
    await addDate({ title: "Zingen", startsLocal: "2026-11-25T14:00", capacity: 40 });
    await take(few.occurrenceId, 5);

    expect(textOf(await read("/programma"))).toMatch(/Schrijven.*Nog 3 plekken.*Zingen.*Er is plek/);
    await take(few.occurrenceId, 7);
    centre.installation.pages.forgetAll();
    expect(textOf(await read("/programma"))).toContain("Nog 1 plek ");
  });

  test("a full date names what is open that day, without signing up and for everyone", async () => {
    const full = await addDate({ title: "Schrijven", startsLocal: "2026-11-25T14:00", capacity: 2 });
    await take(full.occurrenceId, 2, 1);
    await addDate({ title: "Inloop met koffie", startsLocal: "2026-11-25T10:00" });
    await addDate({ title: "Vrouwenochtend", startsLocal: "2026-11-25T09:00", audience: "Vrouwen" });
    await addDate({ title: "Morgen pas", startsLocal: "2026-11-26T10:00" });

    const text = textOf(await read("/programma?q=schrijven"));

    expect(text).toContain("Vol. Wachtlijst");
    expect(text).toContain("Wel open, zonder aanmelden: Inloop met koffie om 10.00 uur");
    expect(text).not.toMatch(/Vrouwenochtend|Morgen pas/);
  });

  test("an activity of a partner names the partner", async () => {
    const { id } = await addDate({ title: "Tekenen", startsLocal: "2026-11-25T14:00" });
    await centre.superPool.query(
      `with partner as (insert into network.organization (name) values ('De Bibliotheek') returning id)
       update programme.activity set offered_by = partner.id from partner where activity.id = $1`,
      [id],
    );

    expect(textOf(await read("/programma"))).toContain("Van De Bibliotheek");
  });
});

describe("choosing", () => {
  beforeEach(async () => {
    await addDate({ title: "Soep van woensdag", kind: "meal", startsLocal: "2026-11-25T12:00" });
    await addDate({ title: "Café-avond", kind: "event", startsLocal: "2026-11-26T19:00", audience: "Jongeren" });
    await addDate({
      title: "Wandeling",
      kind: "sport",
      startsLocal: "2026-11-28T10:00",
      placeKind: "outside",
      capacity: 9,
    });
    await addDate({
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
    await addDate({ title: "Inloop", startsLocal: "2026-11-24T10:00" });
    await addDate({ title: "Turkse avond", startsLocal: "2026-12-10T19:00", languages: ["tr"] });

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

    expect(textOf(await read("/programma"))).toContain("In deze dagen is er niets. Mis je iets?");
  });
});

describe("the page of an activity", () => {
  test("tells what it is, where, what it costs and for whom, and why", async () => {
    const { id, slug } = await addDate({
      title: "Schrijven bij het raam",
      kind: "creative",
      summary: "Van jou.",
      startsLocal: "2026-11-25T14:00",
      capacity: 8,
      audience: "Vrouwen",
      access: ["hearing"],
    });
    await centre.superPool.query(
      `with room as (insert into spaces.room (centre_id, name, way_there, access) values ($2, 'Atelier', 'Naast de keuken', '{wheelchair}') returning id)
       update programme.activity set room_id = room.id, expect = '{"Noor zet thee"}', hosts = '{Noor}', energy = '{breaks}',
         cost_cents = 250, cost_note = 'Geen geld? Kom toch.', description = E'Eerste.\\n\\nTweede <b>.' from room where activity.id = $1`,
      [id, centre.centre.id],
    );

    const page = await read(`/programma/${slug}`);
    const text = textOf(page);

    for (const part of [
      "Samen doen",
      "Woensdag 25 november",
      "Atelier Naast de keuken.",
      "Kosten € 2,50 Geen geld? Kom toch.".replace(" ", " "),
      "Voor wie Vrouwen Zo is het rustiger. Kijk wat er voor iedereen is",
      "Meestal kom je bij ons gewoon binnen. Hier vragen we een naam. De tafel is zo groot.",
      "Noor zet thee",
      "Ringleiding of microfoon",
      "Plek voor een rolstoel",
      "Er zijn pauzes",
      "Eerste. Tweede &lt;b>.",
    ]) {
      expect(text.replaceAll("\u00a0", " ")).toContain(part.replaceAll("\u00a0", " "));
    }
    expect(page).toContain(`href="/programma/${slug}/2026-11-25/aanmelding"`);
    expect(page).toContain(`href="/programma/${slug}/agenda.ics"`);
  });

  test("each date says what one can do, and two on a day have addresses of their own", async () => {
    const { id, slug, occurrenceId } = await addDate({
      title: "Zwemmen",
      startsLocal: "2026-11-25T09:00",
      capacity: 2,
    });
    await addOccurrence(centre.superPool, { id }, { startsLocal: "2026-11-25T14:00" });
    await addOccurrence(centre.superPool, { id }, { startsLocal: "2026-11-26T14:00", cancelled: true });
    await addDate({ title: "Inloop", startsLocal: "2026-11-25T10:00" });
    await take(occurrenceId, 2);

    const page = await read(`/programma/${slug}`);

    expect(page).toMatch(/2026-11-25T0900\/aanmelding"><span>Zet mij op de wachtlijst/);
    expect(page).toMatch(/2026-11-25T1400\/aanmelding"><span>Ik doe mee/);
    expect(page).not.toContain("2026-11-26/aanmelding");
    expect(textOf(page)).toMatch(/Vol\. Wachtlijst.*Wel open, zonder aanmelden: Inloop om 10\.00 uur.*Gaat niet door/);
  });

  test("for walking in there is nothing to sign up for", async () => {
    const { slug } = await addDate({ title: "Inloop", startsLocal: "2026-11-25T09:00" });

    const page = await read(`/programma/${slug}`);

    expect(page).toContain("Kom gewoon. Je hoeft je niet aan te melden.");
    expect(page).not.toContain("aanmelding");
  });

  test("without dates to come it says so and whom to ask", async () => {
    const { slug } = await addDate({ title: "Geweest", startsLocal: "2026-11-20T09:00" });

    expect(textOf(await read(`/programma/${slug}`))).toContain("Er zijn nu geen nieuwe data. Mis je iets?");
  });

  test("what has ended can still be read, and says that it is over", async () => {
    const { id, slug } = await addDate({ title: "Gestopt", startsLocal: "2026-11-25T09:00", capacity: 3 });
    await centre.superPool.query("update programme.activity set ended_at = '2026-11-20' where id = $1", [id]);

    const page = await read(`/programma/${slug}`);

    expect(page).toContain("Dit is er niet meer.");
    expect(page).not.toContain("/aanmelding");
  });

  test("a draft, an unknown name and what another centre has are equally not there", async () => {
    const draft = await addDate({ startsLocal: "2026-11-25T09:00", published: false });
    const elsewhere = await centre.addCentre("buren", "buren.localhost");
    const theirs = await addActivity(centre.superPool, elsewhere, { title: "Bij de buren" });
    await addOccurrence(centre.superPool, theirs, { startsLocal: "2026-11-25T09:00" });
    await centre.superPool.query("insert into network.centre_host values ('localhost', $1)", [centre.centre.id]);

    for (const slug of [draft.slug, "bestaat-niet", theirs.slug]) {
      expect((await visitor.get(`/programma/${slug}`)).status).toBe(404);
      expect((await visitor.get(`/programma/${slug}/agenda.ics`)).status).toBe(404);
    }
    expect(textOf(await read("/programma"))).not.toContain("Bij de buren");
    const there = await visitor.get(`/programma/${theirs.slug}`, { host: "buren.localhost" });
    expect(await there.text()).toContain("Bij de buren");
  });
});

test("in English all words of the pages are English", async () => {
  const { slug, occurrenceId } = await addDate({
    title: "Titel",
    startsLocal: "2026-11-25T14:00",
    capacity: 2,
    audience: "X",
  });
  await take(occurrenceId, 2);
  const pages = [
    "/en/programma",
    "/en/programma?taal=tr&deel=avond",
    "/en/programma/dag/2026-11-25",
    `/en/programma/${slug}`,
  ];

  for (const address of pages) {
    const text = textOf(await read(address)).replaceAll(/De tafel is zo groot\.|Zo is het rustiger\./g, "");
    expect(text).not.toMatch(/\b(de|het|een|niet|voor|meer|dag|wat|aanmelden|plek|uur)\b/);
    expect(text).not.toMatch(/programme:|network:/);
  }
});
