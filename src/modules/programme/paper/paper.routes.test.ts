// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test } from "vitest";
import { withActor } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { type ActivityFacts, addActivity, addOccurrence } from "../../../../test/support/rows.ts";

// Tuesday 24 November, 11.00.
const centre = await createTestCentre();
const visitor = centre.visitor();
const thisWeek = "wat=week&van=2026-11-23";

beforeEach(async () => {
  await centre.superPool.query("delete from programme.activity; delete from platform.rate_count");
  centre.forgetPages();
  await raise();
});

async function raise() {
  await withActor(centre.db, { kind: "nobody" }, async (trx) => await raiseContentVersion(trx, centre.centre.id));
}

async function addDate(facts: ActivityFacts & { startsLocal: string; cancelled?: boolean }) {
  const activity = await addActivity(centre.superPool, centre.centre, facts);
  await addOccurrence(centre.superPool, activity, facts);
  return activity;
}

/** What stands on the sheets, as somebody hears it read aloud. */
async function readSheet(query: string, language = ""): Promise<string> {
  const response = await visitor.get(`${language}/programma/papier/blad?${query}`);
  expect(response.status).toBe(200);
  const html = await response.text();
  return html
    .slice(html.indexOf("<main"))
    .replaceAll(/<svg.*?<\/svg>/gs, " ")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ");
}

test("the page of choices leads to a sheet to print and a file, in each language", async () => {
  const dutch = await (await visitor.get("/programma/papier")).text();
  const english = await (await visitor.get("/en/programma/papier?wat=maand")).text();

  expect(dutch).toContain("/programma/papier/blad?wat=week&amp;formaat=a4&amp;druk=kleur");
  expect(english).toContain("/en/programma/papier/blad.pdf?wat=maand&amp;formaat=a3&amp;druk=kleur");
});

test("the week poster tells each date, what does not go on, and of which day it is", async () => {
  await addDate({ title: "Soep", startsLocal: "2026-11-24T12:30" });
  await addDate({ title: "Zwemmen", startsLocal: "2026-11-25T15:30", cancelled: true });

  const sheet = await readSheet(thisWeek);

  expect(sheet).toContain("12.30 tot 14.30 Soep");
  expect(sheet).toContain("Zwemmen Gaat niet door");
  expect(sheet).toContain("Maandag 23 tot en met zondag 29 november");
  expect(sheet).toContain("Stand van 24 november 2026");
  expect(sheet).toContain("Kade 12");
  expect(await readSheet(thisWeek, "/en")).toContain("Monday 23 to Sunday 29 November");
});

test("the file is a tagged PDF in the language of its page, with the fonts inside", async () => {
  await addDate({ title: "Soep", startsLocal: "2026-11-24T12:30" });

  const response = await visitor.get(`/programma/papier/blad.pdf?${thisWeek}`);
  const file = Buffer.from(await response.arrayBuffer()).toString("latin1");

  expect(response.headers.get("content-type")).toBe("application/pdf");
  expect(file.startsWith("%PDF-1.7")).toBe(true);
  expect(file).toContain("/Lang (nl)");
  expect(file).toContain("/StructTreeRoot");
  expect(file).toContain("/FontFile2");
  expect(file).toContain("(http://localhost/programma)");
  expect(file.trimEnd().endsWith("%%EOF")).toBe(true);
});

test("who has the sheet already hears so, until something on it changes", async () => {
  const soup = await addDate({ title: "Soep", startsLocal: "2026-11-24T12:30" });
  const address = `/programma/papier/blad.svg?${thisWeek}`;
  const first = await visitor.get(address);
  const etag = first.headers.get("etag") ?? "";
  const again = async () =>
    (await centre.app.request(`http://localhost${address}`, { headers: { "if-none-match": etag } })).status;

  expect(first.headers.get("content-type")).toBe("image/svg+xml");
  expect(await again()).toBe(304);

  await centre.superPool.query("update programme.activity set title = 'Stamppot' where id = $1", [soup.id]);
  await raise();

  expect(await again()).toBe(200);
  expect(await readSheet(thisWeek)).toContain("Stamppot");
});

test("of thirty-five people who ask for the same new sheet at the same moment everybody gets it, drawn once", async () => {
  await addDate({ title: "Soep", startsLocal: "2026-11-24T12:30" });
  const sheet = "/programma/papier/blad.pdf?wat=week&formaat=a4&druk=zwart";

  const answers = await Promise.all(Array.from({ length: 35 }, async () => await centre.visitor().get(sheet)));

  const files = await Promise.all(answers.map(async (answer) => Buffer.from(await answer.arrayBuffer())));
  expect(answers.map(({ status }) => status)).toEqual(Array(35).fill(200)); // the shop takes thirty orders at a time
  expect(new Set(files.map((file) => file.toString("base64"))).size).toBe(1);
});

test("a flyer tells what, where, how to join and the way to its page; a draft and what is not there have none", async () => {
  const { slug } = await addDate({ title: "Schrijven", startsLocal: "2026-11-24T13:00", joining: "sign-up" });
  const query = `wat=flyer&formaat=a4&strookjes=1&activiteit=${slug}`;

  const flyer = await readSheet(query);

  expect(flyer).toContain("Schrijven");
  expect(flyer).toContain("Meld je aan met een naam of bijnaam");
  expect(flyer).toContain(`localhost/programma/${slug}`);
  expect((await visitor.get("/programma/papier/blad.pdf?wat=flyer&activiteit=bestaat-niet")).status).toBe(404);
  expect((await visitor.get("/programma/papier/blad.pdf?wat=flyer")).status).toBe(404);
});

test("a choice of some kinds holds those only, and an address with nonsense gives a sheet all the same", async () => {
  await addDate({ title: "Soep", startsLocal: "2026-11-24T12:30", kind: "meal" });
  await addDate({ title: "Tekenen", startsLocal: "2026-11-24T13:30", kind: "creative" });

  const meals = await readSheet(`${thisWeek}&soort=samen-eten`);

  expect(meals).toContain("Soep");
  expect(meals).not.toContain("Tekenen");
  expect(await readSheet("wat=x&formaat=a9&van=2026-99-99&soort=x")).toContain("Deze week");
});

test("each kind of sheet can be had, and drawing many new ones from one address comes to an end", async () => {
  await addDate({ title: "Soep", startsLocal: "2026-11-24T12:30" });
  for (const query of ["wat=maand&formaat=a4", "wat=boekje", "wat=boekje&lezen=1", "wat=vouwblad&druk=zwart"]) {
    expect(await readSheet(query)).toContain("De Proeftuin");
  }

  await centre.superPool.query("update platform.rate_count set count = 60 where what = 'paper'");

  expect((await visitor.get("/programma/papier/blad.pdf?wat=vouwblad&druk=kleur")).status).toBe(429);
});
