// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test } from "vitest";
import { parseCsv } from "#platform/csv";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";

// Tuesday 24 November, 11.00.
const centre = await createTestCentre();
const pool = centre.superPool;
const visitor = centre.visitor();
const link = "https://ontmoeten.example/geheim";

beforeEach(async () => {
  await pool.query("delete from programme.activity");
});

async function add(title: string, startsLocal: string, facts: Parameters<typeof addActivity>[2] = {}) {
  const activity = await addActivity(pool, centre.centre, { title, slug: title.toLowerCase(), ...facts });
  return { ...activity, dateId: await addOccurrence(pool, activity, { startsLocal }) };
}

async function callOff(dateId: string, reason: string): Promise<void> {
  await pool.query(
    "update programme.occurrence set cancelled_at = '2026-11-24T09:00Z', cancel_reason = $2, sequence = sequence + 1 where id = $1",
    [dateId, reason],
  );
}

async function read(address: string): Promise<string> {
  const response = await visitor.get(address);
  expect(response.status).toBe(200);
  return await response.text();
}

test("other sites read the dates with all that everyone may know of them, and never the link of what is online", async () => {
  const { dateId } = await add("Lezen", "2026-11-26T10:00", { joining: "sign-up", capacity: 3, onlineLink: link });
  await pool.query("update programme.occurrence set notice = 'Neem een boek mee.', place_note = 'Park' where id = $1", [
    dateId,
  ]);

  const response = await visitor.get("/programma.json");
  const text = await response.text();
  const { dates, timeZone } = JSON.parse(text);

  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(timeZone).toBe("Europe/Amsterdam");
  expect(dates).toHaveLength(1);
  expect(dates[0]).toMatchObject({
    ...{ id: dateId, url: "http://localhost/programma/lezen", starts: "2026-11-26T10:00", ends: "2026-11-26T12:00" },
    ...{ place: "Park", alsoOnline: true, places: "few", placesLeft: 3, notice: "Neem een boek mee.", elsewhere: true },
  });
  for (const address of ["/programma.json", "/programma.csv", "/programma.ics", "/programma.rss"]) {
    expect(await read(address)).not.toContain("ontmoeten.example");
  }
});

test("no feed names who signed up", async () => {
  const { dateId } = await add("Lezen", "2026-11-26T10:00", { joining: "sign-up" });
  await pool.query(
    `insert into programme.sign_up (centre_id, occurrence_id, name, need, status, form_key, created_at)
     values ($1, $2, 'Uniekernaam', 'Uniekerwens', 'confirmed', gen_random_uuid(), now())`,
    [centre.centre.id, dateId],
  );
  const coordinator = await centre.coordinator();

  for (const ending of ["json", "csv", "ics", "rss"]) {
    expect(await read(`/programma.${ending}`)).not.toMatch(/Uniekernaam|Uniekerwens/);
    if (ending === "rss") continue;
    const response = await coordinator.get(`/team/programma/uitvoer/programma.${ending}`);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toMatch(/Uniekernaam|Uniekerwens/);
  }
});

test("all feeds take the same choices as the programme", async () => {
  await add("Soep", "2026-11-26T12:00", { kind: "meal" });
  await add("Lopen", "2026-11-26T10:00", { kind: "sport" });

  for (const ending of ["json", "csv", "rss"]) {
    const text = await read(`/programma.${ending}?soort=samen-eten`);
    expect(text).toContain("Soep");
    expect(text).not.toContain("Lopen");
  }
});

test("a spreadsheet shows a title that looks like a formula, and does not do what it says", async () => {
  await add('=1+1;"soep"', "2026-11-26T12:00", { slug: "soep" });

  const bytes = Buffer.from(await (await visitor.get("/programma.csv")).arrayBuffer());
  const [, row] = parseCsv(bytes.toString().slice(1), 10);

  expect(bytes.toString().startsWith("\uFEFFtitle;starts;ends;")).toBe(true);
  expect(row?.cells[0]).toBe(`'=1+1;"soep"`);
});

test("news of two weeks: what is new, what changed and what is called off, each as one item with a name that stays", async () => {
  const walk = await add("Lopen & praten", "2026-11-26T10:00", { slug: "lopen" });
  const soup = await add("Soep", "2026-11-27T10:00");
  await add("Later", "2026-12-24T10:00");
  const old = await add("Oud", "2026-11-27T10:00");
  await pool.query("update programme.activity set changed_at = '2026-11-20T10:00Z' where id = $1", [walk.id]);
  await pool.query(
    "update programme.activity set published_at = '2026-11-23T10:00Z', changed_at = '2026-11-23T10:00Z' where id = $1",
    [soup.id],
  );
  await pool.query("update programme.activity set changed_at = '2026-02-01T10:00Z' where id = $1", [old.id]);
  await callOff(walk.dateId, "Noor is ziek <beterschap>.");

  const text = await read("/programma.rss");
  const titles = [...text.matchAll(/<item>\n<title>(.*?)<\/title>/g)].map(([, title]) => title);

  expect(titles).toEqual([
    "Gaat niet door: Lopen &amp; praten, donderdag 26 november, 10.00 tot 12.00 uur",
    "Nieuw: Soep",
    "Gewijzigd: Lopen &amp; praten",
  ]);
  expect(text).toContain("Noor is ziek &lt;beterschap&gt;.");
  expect(text).toContain("<pubDate>Tue, 24 Nov 2026 09:00:00 +0000</pubDate>");
  expect(text).toContain('<atom:link href="http://localhost/programma.rss" rel="self" type="application/rss+xml"/>');
  expect(new Set([...text.matchAll(/<guid isPermaLink="false">(.*?)</g)].map(([, guid]) => guid)).size).toBe(3);
});

test.each(["json", "csv", "rss", "ics"])("who asks again for the %s hears that nothing changed", async (ending) => {
  const etag = (await visitor.get(`/programma.${ending}`)).headers.get("etag") ?? "";

  expect((await visitor.get(`/programma.${ending}`, { "if-none-match": etag })).status).toBe(304);
});

test("who asks again on the next day gets it anew, for what was of yesterday is over", async () => {
  const etag = (await visitor.get("/programma.json")).headers.get("etag") ?? "";
  centre.clock.set("2026-11-25T00:00");
  const tomorrow = await visitor.get("/programma.json", { "if-none-match": etag });
  centre.clock.set("2026-11-24T11:00");

  expect(tomorrow.status).toBe(200);
});

test("a date that is called off says why in calendars, and stays there until its day is over", async () => {
  const { dateId } = await add("Lopen", "2026-11-24T09:00");
  await callOff(dateId, "Noor is ziek.");

  const today = await read("/programma.ics");
  centre.clock.set("2026-11-25T09:00");
  const tomorrow = await read("/programma.ics");
  centre.clock.set("2026-11-24T11:00");

  expect(today).toContain("STATUS:CANCELLED");
  expect(today).toContain("DESCRIPTION:Noor is ziek.");
  expect(tomorrow).not.toContain("BEGIN:VEVENT");
});
