// SPDX-License-Identifier: EUPL-1.2
import { beforeAll, beforeEach, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { offerReleasePart } from "./release-part.ts";
import { workingIn } from "./release-test-document.ts";

const house = await createTestCentre();
const { superPool, centre, clock } = house;
const { start, write, letRead, afterReading } = workingIn(house);
let noor: Visitor;
let sam: Visitor;

beforeAll(async () => {
  await superPool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.id]);
  noor = await house.coordinator();
  sam = await house.host();
});
beforeEach(async () => {
  clock.set("2026-11-24T11:00");
  await superPool.query("truncate region.release, programme.activity cascade");
});

const read = async (address: string) => await (await house.visitor().get(address)).text();

/** With what the programme knows in it. */
async function released(): Promise<string> {
  const path = await start(noor);
  await write(noor, path);
  await noor.post(`${path}/bekend`, { name: "programme" });
  await letRead(noor, path);
  afterReading();
  await noor.post(`${path}/voorstel`, {});
  await sam.post(`${path}/vrijgave`, {});
  return path;
}

async function given(path: string): Promise<string> {
  await noor.post(`${path}/geven`, { toWhom: "Gemeente Zaanstad", expiresOn: "2027-03-01" });
  const page = await (await noor.get(path)).text();
  return page.match(/\/vrijgegeven\/[\w-]+/)?.[0] ?? "";
}

async function addDates(kind: string, dates: number, people: number | null): Promise<void> {
  const activity = await addActivity(superPool, centre, { title: kind });
  await superPool.query("update programme.activity set kind = $2 where id = $1", [activity.id, kind]);
  for (let week = 1; week <= dates; week += 1) {
    const day = `2026-0${week}-10T10:00`;
    const id = await addOccurrence(superPool, activity, { startsLocal: day });
    await superPool.query("update programme.occurrence set people_came = $2 where id = $1", [id, people]);
  }
}

test("the reader sees exactly what was released, also after the programme changed", async () => {
  await addDates("meal", 3, null);
  const path = await released();
  const link = await given(path);
  await addDates("sport", 4, null);

  const page = await read(link);
  for (const words of ["Een jaar in huis", "Gemeente Zaanstad", "Elke week aten we samen.", "Samen eten", "SHA-256"]) {
    expect(page).toContain(words);
  }
  expect(page).not.toContain("Sport en bewegen");
  expect((await house.visitor().get(path)).status).toBe(303); // nothing of the house besides
});

test("it comes along as a file, and each table as CSV and as a spreadsheet", async () => {
  await addDates("meal", 3, null);
  const link = await given(await released());
  const visitor = house.visitor();

  const file = await visitor.get(`${link}/document`);
  expect(file.headers.get("content-disposition")).toContain("attachment");
  expect(await file.text()).toContain("Elke week aten we samen.");
  expect(await read(`${link}/tabel/1.csv`)).toContain("Soort;Doorgegaan;Afgezegd\r\nSamen eten;3;0");
  const sheet = await visitor.get(`${link}/tabel/1.xlsx`);
  expect(
    Buffer.from(await sheet.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
  for (const none of ["2.csv", "1.pdf", "x"]) expect((await visitor.get(`${link}/tabel/${none}`)).status).toBe(404);
});

test("that it was opened is a day, the first, and says nothing of who or how often", async () => {
  const path = await released();
  const link = await given(path);
  await read(link);
  clock.set("2026-12-05T11:00");
  await read(link);

  expect(await (await noor.get(path)).text()).toContain("Voor het eerst geopend op 2 december 2026.");
  const { rows } = await superPool.query("select opened_on::text from region.release_link");
  expect(rows).toEqual([{ opened_on: "2026-12-02" }]);
});

test("a link ends on its day, or sooner when it is withdrawn, and the page says so", async () => {
  const path = await released();
  const link = await given(path);
  clock.set("2027-03-01T11:00");
  expect(await read(link)).toContain("Elke week aten we samen.");
  clock.set("2027-03-02T11:00");
  expect(await read(link)).toContain("werkte tot en met 1 maart 2027.");

  clock.set("2026-12-05T11:00");
  const { rows } = await superPool.query<{ id: string }>("select id from region.release_link");
  await noor.post(`${path}/geven/${rows[0]?.id}/intrekking`, {});
  const page = await read(link);
  expect(page).toContain("is ingetrokken op 5 december 2026.");
  expect(page).not.toContain("Elke week aten we samen.");
  expect(await read(`${link}/document`)).not.toContain("Elke week aten we samen.");
});

test("a withdrawn release says so to whoever has a link, and is given to nobody any more", async () => {
  const path = await released();
  const link = await given(path);
  expect((await noor.post(`${path}/intrekken`, {})).status).toBe(422);
  await noor.post(`${path}/intrekken`, { reason: "Een getal klopte niet." });

  const page = await read(link);
  expect(page).toContain("Een getal klopte niet.");
  expect(page).not.toContain("Elke week aten we samen.");
  expect((await noor.post(`${path}/geven`, { toWhom: "Fonds", expiresOn: "2027-03-01" })).status).toBe(404);
});

test("a next version is told to whoever has a link to the one before", async () => {
  const path = await released();
  const link = await given(path);
  const next = (await noor.post(`${path}/versie`, {})).headers.get("location") ?? "";
  expect(await read(link)).not.toContain("nieuwere versie");

  await noor.post(`${next}/gegevens`, { title: "Een jaar in huis", forWhom: "Gemeente", whatChanged: "Een getal." });
  await noor.post(`${next}/lezen`, { days: "7" });
  clock.set("2026-12-20T11:00");
  await noor.post(`${next}/voorstel`, {});
  await sam.post(`${next}/vrijgave`, {});
  expect(await read(link)).toContain("Er is een nieuwere versie van dit document.");
});

test("a link with any other end opens nothing", async () => {
  const link = await given(await released());

  expect((await house.visitor().get(`${link.slice(0, -4)}AAAA`)).status).toBe(404);
});

test("of people only numbers that point at nobody are taken, and nothing where there are too few", async () => {
  const path = await start(noor);
  await addDates("meal", 4, 9);
  const few = await noor.post(`${path}/bekend`, { name: "visits" });
  expect(few.status).toBe(422);
  expect(await few.text()).toContain("te weinig om te laten zien");

  await addDates("sport", 6, 8);
  await noor.post(`${path}/bekend`, { name: "visits" });
  const { rows } = await superPool.query<{ content: string }>("select content from region.release_part");
  expect(JSON.parse(rows[0]?.content ?? "{}").tables[0].rows).toEqual([["Sport en bewegen", "6", "48"]]);
});

test("a module that stands higher offers what it can tell, and unknown names are refused", async () => {
  offerReleasePart({
    name: "planted",
    label: "region:releases.title",
    hint: "region:releases.lead",
    prepare: async () => ({ paragraphs: ["Geplant."], tables: [] }),
  });
  const path = await start(noor);

  await noor.post(`${path}/bekend`, { name: "planted" });
  await noor.post(`${path}/bekend`, { name: "planted" });

  const page = await (await noor.get(path)).text();
  expect(page.split("Geplant.")).toHaveLength(2);
  expect((await noor.post(`${path}/bekend`, { name: "bestaat-niet" })).status).toBe(404);
});
