// SPDX-License-Identifier: EUPL-1.2
import ICAL from "ical.js";
import { beforeEach, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";

// Tuesday 24 November, 11.00.
const centre = await createTestCentre();
const visitor = centre.visitor();

beforeEach(async () => {
  await centre.superPool.query("delete from programme.activity");
});

async function fetchEvents(address: string) {
  const response = await visitor.get(address);
  expect(response.status).toBe(200);
  const calendar = new ICAL.Component(ICAL.parse(await response.text()));
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

test("the feed holds all stored dates from today on, each with a name that stays", async () => {
  const walk = await addActivity(centre.superPool, centre.centre, { title: "Lopen", slug: "lopen", kind: "sport" });
  await addOccurrence(centre.superPool, walk, { startsLocal: "2026-11-23T10:00" });
  const id = await addOccurrence(centre.superPool, walk, { startsLocal: "2026-11-24T10:00" });
  await addOccurrence(centre.superPool, walk, { startsLocal: "2027-04-13T10:00" });

  const events = await fetchEvents("/programma.ics");

  expect(events.map((event) => event.startDate.toString())).toEqual(["2026-11-24T10:00:00", "2027-04-13T10:00:00"]);
  expect(events[0]?.uid).toBe(`${id}@localhost`);
  expect(events[0]?.summary).toBe("Lopen");
  expect(events[0]?.location).toContain("Kade 12");
  expect(events[0]?.component.getFirstPropertyValue("url")).toBe("http://localhost/programma/lopen");
});

test("the feed takes the same choices as the programme", async () => {
  const meal = await addActivity(centre.superPool, centre.centre, { title: "Soep", kind: "meal" });
  const walk = await addActivity(centre.superPool, centre.centre, { title: "Lopen", kind: "sport" });
  for (const activity of [meal, walk])
    await addOccurrence(centre.superPool, activity, { startsLocal: "2026-12-24T10:00" });

  const events = await fetchEvents("/programma.ics?soort=samen-eten&deel=ochtend");

  expect(events.map(({ summary }) => summary)).toEqual(["Soep"]);
});

test("one activity has a file of its own; a draft has none", async () => {
  const walk = await addActivity(centre.superPool, centre.centre, { title: "Lopen" });
  const draft = await addActivity(centre.superPool, centre.centre, { title: "Plan", published: false });
  for (const activity of [draft, walk])
    await addOccurrence(centre.superPool, activity, { startsLocal: "2026-12-24T10:00" });

  expect(await fetchEvents(`/programma/${walk.slug}/agenda.ics`)).toHaveLength(1);
  expect((await visitor.get(`/programma/${draft.slug}/agenda.ics`)).status).toBe(404);
});

test("a cancelled date stays in the file, as cancelled, with a higher sequence", async () => {
  const walk = await addActivity(centre.superPool, centre.centre, { title: "Lopen" });
  const id = await addOccurrence(centre.superPool, walk, { startsLocal: "2026-12-24T10:00" });
  const [before] = await fetchEvents("/programma.ics");
  await centre.superPool.query(
    "update programme.occurrence set cancelled_at = now(), sequence = sequence + 1 where id = $1",
    [id],
  );

  const [after] = await fetchEvents("/en/programma.ics");

  expect(after?.uid).toBe(before?.uid);
  expect(after?.sequence).toBe((before?.sequence ?? 0) + 1);
  expect(after?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(after?.summary).toBe("Not happening: Lopen");
});

test("a calendar that asks again hears that nothing changed, until something does", async () => {
  const first = await visitor.get("/programma.ics");
  const etag = first.headers.get("etag") ?? "";

  expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect((await visitor.get("/programma.ics", { "if-none-match": etag })).status).toBe(304);
  await centre.superPool.query(
    "insert into platform.content_version (centre_id) values ($1) on conflict (centre_id) do update set version = content_version.version + 1",
    [centre.centre.id],
  );
  expect((await visitor.get("/programma.ics", { "if-none-match": etag })).status).toBe(200);
});
