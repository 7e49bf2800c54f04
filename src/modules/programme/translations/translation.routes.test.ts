// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";
import { withTitleIn } from "./translation.queries.ts";

// Tuesday 24 November, 11.00.
const centre = await createTestCentre();
const coordinator = await centre.coordinator();
const visitor = centre.visitor();
let id = "";

beforeEach(async () => {
  await centre.superPool.query("delete from programme.activity");
  centre.forgetPages();
  const soup = await addActivity(centre.superPool, centre.centre, {
    title: "Soep",
    slug: "soep",
    summary: "Samen koken.",
  });
  await addOccurrence(centre.superPool, soup, { startsLocal: "2026-11-24T14:00" });
  await centre.superPool.query(
    `insert into programme.schedule (activity_id, centre_id, starts_local, zone, duration_minutes)
     values ($1, $2, '2026-11-24T14:00', 'Europe/Amsterdam', 120)`,
    [soup.id, centre.centre.id],
  );
  id = soup.id;
});

async function read(address: string): Promise<string> {
  centre.forgetPages();
  const response = await visitor.get(address);
  expect(response.status, address).toBe(200);
  return await response.text();
}

const write = async (language: string, texts: Record<string, string>) =>
  await coordinator.post(`/team/programma/${id}/vertaling/${language}`, texts);

test("an English text stands on the English pages, in the calendar too, and the rest says that it is Dutch", async () => {
  await write("en", { title: "Soup" });

  expect(await read("/en/programma/soep")).toMatch(/<h1>Soup<\/h1><p class="lead" lang="nl">Samen koken\./);
  expect(await read("/en/programma")).toMatch(/<a href="\/en\/programma\/soep">Soup<\/a>.*lang="nl">Samen koken\./s);
  expect(await read("/en/programma/dag/2026-11-24")).toContain(">Soup</a>");
  expect(await read("/en/programma.ics")).toContain("SUMMARY:Soup");
  expect(await read("/programma")).toContain(">Soep</a>");
});

test("without an English text the English pages show the Dutch one, as Dutch", async () => {
  expect(await read("/en/programma")).toContain('<a href="/en/programma/soep" lang="nl">Soep</a>');
  expect(await read("/en/programma/soep")).toContain('<h1 lang="nl">Soep</h1>');
});

test("another language is offered under its own name, and reads from its own side", async () => {
  await write("ar", { title: "حساء", summary: "نطبخ معا." });

  expect(await read("/programma/soep")).toContain(
    '<a href="/programma/soep?lees=ar" lang="ar" dir="rtl" hreflang="ar">العربية</a>',
  );
  const arabic = await read("/programma/soep?lees=ar");
  expect(arabic).toContain('<h1 lang="ar" dir="rtl">حساء</h1>');
  expect(arabic).toContain('<a href="/programma/soep">Nederlands</a>');
  expect(await read("/programma/soep?lees=tr")).toContain("<h1>Soep</h1>");
});

test("when the Dutch changes the team reads which text to look at again, and what it was", async () => {
  await write("tr", { title: "Çorba", summary: "Birlikte." });
  await centre.superPool.query("update programme.activity set summary = 'Samen koken en eten.' where id = $1", [id]);

  const list = await (await coordinator.get(`/team/programma/${id}/vertaling`)).text();
  const page = await (await coordinator.get(`/team/programma/${id}/vertaling/tr`)).text();

  expect(list).toContain("1 tekst is daarna veranderd in het Nederlands");
  expect(page).toMatch(/Samen koken en eten\..*Zo was het toen je het vertaalde:.*Samen koken\.<.*Birlikte\./s);
});

test("a text needs a title beside it, and saving nothing takes the language away", async () => {
  const refused = await write("tr", { summary: "Birlikte." });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("Vul ook in hoe het heet");

  await write("tr", { title: "Çorba" });
  const gone = await write("tr", {});
  expect(gone.headers.get("location")).toBe(`/team/programma/${id}/vertaling?gedaan=removed`);
  expect(await read("/programma/soep")).not.toContain("Türkçe");
});

test("a letter to who reads English names the activity in English, unless that date is called something else", async () => {
  await write("en", { title: "Soup" });
  const row = { activityId: id, title: "Soep", ownTitle: null };

  expect(await withTitleIn(centre.db, row, "en")).toMatchObject({ title: "Soup" });
  expect(await withTitleIn(centre.db, row, "nl")).toMatchObject({ title: "Soep" });
  const ownTitle = "Feestsoep";
  expect(await withTitleIn(centre.db, { ...row, title: ownTitle, ownTitle }, "en")).toMatchObject({ title: ownTitle });
});

test("Dutch and what is no language of ours have no translation, and hosts make none", async () => {
  for (const language of ["nl", "ngt", "xx"]) {
    expect((await coordinator.get(`/team/programma/${id}/vertaling/${language}`)).status).toBe(404);
  }
  const host = await centre.host();
  expect((await host.get(`/team/programma/${id}/vertaling/tr`)).status).toBe(404);
});
