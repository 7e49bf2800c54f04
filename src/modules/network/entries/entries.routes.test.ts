// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test } from "vitest";
import { house, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { raiseForRegion } from "../directory/raise.commands.ts";
import { addService } from "./test-entries.ts";

// Tuesday 24 November, 11.00.
const centre = await createTestCentre();
const visitor = centre.visitor();

const weekdays = { freq: "WEEKLY", byday: "MO,TU,WE,TH,FR", opens_at: "09:00", closes_at: "17:00" };

beforeEach(async () => {
  await centre.superPool.query("truncate network.service, network.attribute cascade");
  centre.clock.set("2026-11-24T11:00");
  centre.forgetPages();
});

async function read(address: string): Promise<string> {
  const response = await visitor.get(address);
  expect(response.status).toBe(200);
  return await response.text();
}

test("somebody who looks for help reads of each entry whether they can just come, what it costs, and until when it is open", async () => {
  await addService(centre, {
    name: "Schuldhulpmaatje",
    description: "Een maatje helpt je met geld en post.",
    terms: ["way-in/walk-in", "cost/free", "theme/money", "audience/young"],
    schedules: [weekdays],
    places: [{ name: "Wijkcentrum De Kade", address_1: "Kade 1", city: "Zaandam" }],
  });

  const html = await read("/wegwijzer");

  for (const said of ["Schuldhulpmaatje", "Van Stichting Samen", "Een maatje helpt je", "Kom gewoon binnen", "Gratis"])
    expect(html).toContain(said);
  expect(html).toContain("Nu open tot 17.00 uur");
  expect(html).toContain("Wijkcentrum De Kade, Zaandam");
  expect(html).toContain("Jongeren");
});

test("whoever looks at night is told who is awake, and a night line that began yesterday is open", async () => {
  centre.clock.set("2026-11-25T03:00");
  await addService(centre, { name: "Dagbesteding", schedules: [weekdays] });
  await addService(centre, {
    name: "Nachtlijn",
    schedules: [{ freq: "WEEKLY", byday: "TU", opens_at: "22:00", closes_at: "07:00" }],
  });

  const all = await read("/wegwijzer");
  const open = await read("/wegwijzer?open=1");

  expect(all).toContain("Nog wakker?");
  expect(all).toContain('href="/wegwijzer?open=1#gevonden"');
  expect(open).toContain("Nu open tot 7.00 uur");
  expect(open).not.toContain("Dagbesteding");
});

test("what a page says of now is gone when the door closes, without anybody changing anything", async () => {
  await addService(centre, { name: "Inloop", schedules: [weekdays] });
  const before = await read("/wegwijzer");

  centre.clock.set("2026-11-24T17:00");
  const after = await read("/wegwijzer");

  expect(before).toContain("Nu open tot 17.00 uur");
  expect(after).toContain("Nu dicht. Morgen open vanaf 9.00 uur");
});

test("an entry says what it is, whether one can come, what it costs, for whom, who is there and how to reach them", async () => {
  const id = await addService(centre, {
    name: "Spreekuur geld",
    description: "Samen je post openen.\n\nWe kijken wat eerst moet.",
    terms: ["way-in/call-first", "audience/young"],
    application_process: "Bel op dinsdag.",
    minimum_age: 16,
    maximum_age: 27,
    wait_time: "Ongeveer een week",
    alert: "In de kerstvakantie zijn we dicht.",
    assured_date: "2026-10-05",
    email: "geld@samen.example",
    schedules: [weekdays],
    cost_options: [{ amount: 2.5, currency: "EUR", amount_description: "per keer" }],
    required_documents: [{ document: "Brieven die je niet snapt" }],
    languages: [{ code: "ti" }],
    contacts: [{ name: "Ria", title: "vrijwilliger", phones: [{ number: "06 12 34 56 78" }] }],
    phones: [{ number: "075 123 45 67" }],
    service_areas: [{ name: "Zaanstad" }],
    places: [
      {
        name: "De Kade",
        address_1: "Kade 1",
        city: "Zaandam",
        latitude: 52.4,
        longitude: 4.8,
        access: ["access/lift"],
      },
    ],
  });

  const html = await read(`/wegwijzer/${id}`);

  const inOrder = [
    ...["Spreekuur geld", "Samen je post openen", "Bel of mail eerst even", "Bel op dinsdag", "€ 2,50 per keer"],
    ...["Jongeren", "Van 16 tot en met 27 jaar", "Tigrinya", "Ongeveer een week", "Ria"],
    ...['href="tel:0751234567"', "mailto:geld@samen.example", "openstreetmap.org/directions?to=52.4%2C4.8", "Lift"],
    ...["Brieven die je niet snapt", "Zaanstad", "Stichting Samen", "Nagelopen op 5 oktober 2026", "Klopt iets niet?"],
  ];
  let at = html.indexOf("<h1");
  for (const said of inOrder) {
    const next = html.replaceAll("\u00a0", " ").indexOf(said, at);
    expect(next, said).toBeGreaterThan(at);
    at = next;
  }
  expect(html).toContain("In de kerstvakantie zijn we dicht.");
});

test("of a place that is secret nothing is said but that it is, on the page, in the list and on the sheet", async () => {
  const id = await addService(centre, {
    name: "Veilige opvang",
    phones: [{ number: "0800 2000" }],
    places: [
      {
        name: "Huis Horizon",
        address_1: "Verborgenlaan 9",
        city: "Wormer",
        latitude: 52.49,
        longitude: 4.81,
        secret: true,
        access: ["access/lift"],
        phones: [{ number: "0999 999" }],
        schedules: [weekdays],
        at: { contacts: [{ name: "Geheime Gerda" }], schedules: [weekdays], phones: [{ number: "0888 888" }] },
      },
    ],
  });

  const pages = await Promise.all(
    [`/wegwijzer/${id}`, "/wegwijzer", `/wegwijzer/meenemen?e=${id}`, `/en/wegwijzer/${id}`].map(read),
  );

  expect(pages[0]).toContain("Het adres is geheim, voor ieders veiligheid. Bel of mail.");
  expect(pages[0]).not.toContain("Lift");
  expect(pages[1]).toContain("Het adres is geheim");
  for (const html of pages) {
    for (const secret of ["Horizon", "Verborgenlaan", "Wormer", "52.49", "0999", "0888", "Gerda", "openstreetmap"])
      expect(html).not.toContain(secret);
    expect(html).not.toMatch(/17[.:]00/);
  }
});

test("what is hidden, stopped, of another region or never was answers the same", async () => {
  const hidden = await addService(centre, { name: "Verborgen" });
  const ended = await addService(centre, { name: "Gestopt", status: "defunct" });
  const elsewhere = await addService(centre, { name: "Elders" });
  await centre.superPool.query("update network.service set hidden_at = now() where id = $1", [hidden]);
  await centre.superPool.query(
    "with other as (insert into network.region default values returning id) update network.service set region_id = other.id from other where service.id = $1",
    [elsewhere],
  );

  const never = await visitor.get("/wegwijzer/00000000-0000-4000-8000-000000000000");
  const body = await never.text();

  expect(never.status).toBe(404);
  for (const id of [hidden, ended, elsewhere]) {
    const response = await visitor.get(`/wegwijzer/${id}`);
    expect(response.status).toBe(404);
    expect((await response.text()).replaceAll(id, "")).toBe(
      body.replaceAll("00000000-0000-4000-8000-000000000000", ""),
    );
  }
  for (const name of ["Verborgen", "Gestopt", "Elders"]) expect(await read("/wegwijzer")).not.toContain(name);
});

test("an English page has English words around, and says that the entry's own are Dutch", async () => {
  const id = await addService(centre, {
    name: "Fietsles",
    description: "Leer fietsen.",
    terms: ["way-in/walk-in", "cost/free"],
  });

  const html = await read(`/en/wegwijzer/${id}`);

  expect(html).toContain('<h1 lang="nl">Fietsles</h1>');
  expect(html).toContain("Can I just go?");
  expect(html).toContain("Yes, just walk in");
});

test("a sheet to take along holds what is in its address, loses what is taken off, and goes along through the directory", async () => {
  const [first, second] = [
    await addService(centre, { name: "Schuldhulp", phones: [{ number: "075 1" }] }),
    await addService(centre, { name: "Voedselbank" }),
  ];

  const entry = await read(`/wegwijzer/${first}`);
  const sheet = await read(`/wegwijzer/meenemen?e=${first}&e=${second}&e=${first}&e=onzin`);
  const list = await read(`/wegwijzer?blad=${first}`);

  expect(entry).toContain(`href="/wegwijzer/meenemen?e=${first}"`);
  expect(sheet.match(/Schuldhulp<\/a>/g)).toHaveLength(1);
  expect(sheet).toContain(`href="/wegwijzer/meenemen?e=${second}"`);
  expect(sheet).toContain('name="robots" content="noindex"');
  expect(list).toContain("Op je blad ligt: Schuldhulp.");
  expect(list).toContain(`href="/wegwijzer?blad=${first}&amp;blad=${second}#blad-${second}"`);
  expect(list).toContain(`href="/wegwijzer/${second}?blad=${first}"`);
  expect(list).toContain(`<input type="hidden" name="blad" value="${first}"`);
  expect(await read(`/wegwijzer/${second}`)).not.toContain("Op je blad");
});

test("a sheet takes at most twelve, and says when something on it is no longer there", async () => {
  const ids = [];
  for (let count = 0; count < 13; count += 1) ids.push(await addService(centre, { name: `Nummer ${count}` }));

  const full = await read(`/wegwijzer/meenemen?${ids.map((id) => `e=${id}`).join("&")}`);
  await centre.superPool.query("delete from network.service where name = 'Nummer 3'");
  const less = await read(`/wegwijzer/meenemen?${ids.map((id) => `e=${id}`).join("&")}`);

  expect(full).toContain("Nummer 11");
  expect(full).not.toContain("Nummer 12");
  expect(full).toContain("Je blad is vol.");
  expect(less).toContain("Niet meer te vinden is weggelaten.");
});

test("nothing found is no dead end: what can be left out is said with how much there is then", async () => {
  await addService(centre, { name: "Taalcafé", terms: ["theme/language", "cost/paid"] });

  const html = await read("/wegwijzer?kosten=gratis&over=taal");

  expect(html).toContain("Hier vonden we niets bij");
  expect(html).toContain('<a href="/wegwijzer?over=taal#gevonden">Ook wat geld kost</a> (1 gevonden)');
  expect(html).toContain('href="/wegwijzer/kaart"');
});

test("a place nobody knows is said to be so, and everything is still there", async () => {
  await addService(centre, { name: "Taalcafé" });

  const html = await read("/wegwijzer?van=Qwxz");

  expect(html).toContain("We kennen “Qwxz” niet");
  expect(html).toContain("Taalcafé");
});

test("twenty stand on a page, and the next one follows", async () => {
  for (let count = 10; count < 33; count += 1) await addService(centre, { name: `Aanbod ${count}` });

  const first = await read("/wegwijzer?kosten=duur");
  const second = await read("/wegwijzer?bladzijde=2");

  expect(first).toContain("23 gevonden, op naam");
  expect(first).toContain("Bladzijde 1 van 2");
  expect(first).toContain('href="/wegwijzer?bladzijde=2#gevonden"');
  expect(first).not.toContain("Aanbod 30");
  expect(second).toContain("Aanbod 32");
  expect(await read("/wegwijzer?bladzijde=9")).toContain("Zo veel bladzijden zijn er niet.");
});

test("a house without a programme of its own has the directory on its front page and in its menu", async () => {
  const setProfile = async (profile: string) => {
    await centre.superPool.query("update network.centre set profile = $1", [profile]);
    await withActor(centre.db, house, async (trx) => await raiseForRegion(trx, centre.centre.regionId));
    await centre.hearOfChanges();
  };

  const withProgramme = await read("/");
  await setProfile("region");
  const region = await read("/");
  const page = await read("/wegwijzer");
  await setProfile("school");
  const school = await visitor.get("/wegwijzer");
  await setProfile("centre");

  expect(withProgramme).toContain('<a href="/wegwijzer">Kijk in de wegwijzer</a>');
  expect(region).toMatch(/<form[^>]*role="search"[^>]*action="\/wegwijzer"/);
  expect(page).toMatch(/<a href="\/wegwijzer"[^>]*aria-current/);
  expect(school.status).toBe(404);
});

test("what others wrote is only followed where it is a site or an address of mail", async () => {
  const id = await addService(centre, {
    name: "Vreemd",
    url: "javascript:alert(1)",
    email: "iemand@x.example?bcc=allen@x.example",
    description: "<b>Vet</b>",
    required_documents: [{ document: "Pas", uri: "javascript:alert(2)" }],
  });

  const html = await read(`/wegwijzer/${id}`);

  expect(html).not.toContain('href="javascript');
  expect(html).not.toContain("bcc=");
  expect(html).not.toContain("<b>Vet</b>");
});

test("the same choice is one page, however its address is written", async () => {
  await addService(centre, { name: "Taalcafé", terms: ["cost/free", "theme/language"] });
  const before = centre.installation.pages.size.pages;

  await read("/wegwijzer?over=taal&kosten=gratis");
  await read("/wegwijzer?kosten=gratis&onbekend=1&over=taal");
  await read("/wegwijzer?woorden=iets");
  await read("/wegwijzer?van=Zaandam");

  expect(centre.installation.pages.size.pages).toBe(before + 1);
});
