// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test } from "vitest";
import { withActor } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { type ActivityFacts, addActivity, addOccurrence } from "../../../../test/support/rows.ts";

// Tuesday 24 November, 11.00.
const centre = await createTestCentre();
const visitor = centre.visitor();

beforeEach(async () => {
  await centre.superPool.query("delete from programme.activity; delete from platform.rate_count");
  centre.forgetPages();
  await raise();
});

async function raise() {
  await withActor(centre.db, { kind: "nobody" }, async (trx) => await raiseContentVersion(trx, centre.centre.id));
}

async function addDates(facts: ActivityFacts, ...dates: { startsLocal: string; cancelled?: boolean }[]) {
  const activity = await addActivity(centre.superPool, centre.centre, facts);
  for (const date of dates) await addOccurrence(centre.superPool, activity, date);
  return activity;
}

async function readPage(address: string): Promise<string> {
  const response = await visitor.get(address);
  expect(response.status).toBe(200);
  return await response.text();
}

type Graph = { "@graph": Record<string, unknown>[] };

async function readEvents(slug: string) {
  const html = await readPage(`/programma/${slug}`);
  const [, json = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  const graph: Graph = JSON.parse(json);
  return { json, events: graph["@graph"].filter((one) => one["@type"] === "Event") };
}

test("each coming date of an activity is an event that search engines can read, with what became of it", async () => {
  const soup = await addDates(
    { slug: "soep", title: "Soep" },
    { startsLocal: "2026-11-24T12:30" },
    { startsLocal: "2026-12-01T12:30", cancelled: true },
    { startsLocal: "2026-12-08T12:30" },
  );
  await centre.superPool.query(
    "update programme.occurrence set original_local = '2026-12-08T10:00' where activity_id = $1 and starts_local = '2026-12-08T12:30'",
    [soup.id],
  );

  const { events } = await readEvents("soep");

  expect(events).toMatchObject([
    {
      url: "http://localhost/programma/soep#2026-11-24",
      name: "Soep",
      startDate: "2026-11-24T12:30+01:00",
      eventStatus: "https://schema.org/EventScheduled",
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
      isAccessibleForFree: true,
    },
    { eventStatus: "https://schema.org/EventCancelled" },
    { eventStatus: "https://schema.org/EventRescheduled", previousStartDate: "2026-12-08T10:00+01:00" },
  ]);
});

test("an event tells how many places are left only when the page does, and never how to get in online", async () => {
  const link = "https://meet.example/geheim";
  await addDates({ slug: "klein", capacity: 3, onlineLink: link }, { startsLocal: "2026-11-25T10:00" });
  await addDates(
    { slug: "groot", capacity: 30, placeKind: "online", onlineLink: link },
    { startsLocal: "2026-11-25T10:00" },
  );

  const [small, large] = [await readEvents("klein"), await readEvents("groot")];

  expect(small.events[0]).toMatchObject({
    remainingAttendeeCapacity: 3,
    eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
  });
  expect(large.events[0]).not.toHaveProperty("remainingAttendeeCapacity");
  expect(small.json + large.json).not.toContain("geheim");
});

test("a title cannot end the element that its events stand in", async () => {
  await addDates({ slug: "gek", title: "</script><b>Gek" }, { startsLocal: "2026-11-25T10:00" });

  const { json, events } = await readEvents("gek");

  expect(events[0]?.name).toBe("</script><b>Gek");
  expect(json).not.toContain("<");
});

test("pages of the programme say in their headers where the same stands in other forms and languages", async () => {
  await addDates({ slug: "soep" }, { startsLocal: "2026-11-24T12:30" });

  const [week, activity, home] = await Promise.all(
    ["/en/programma?soort=samen-eten", "/programma/soep", "/"].map(
      async (address) => (await visitor.get(address)).headers.get("link") ?? "",
    ),
  );

  expect(week).toContain(
    '<http://localhost/en/programma.rss?soort=samen-eten>; rel="alternate"; type="application/rss+xml"',
  );
  expect(week).toContain('<http://localhost/programma?soort=samen-eten>; rel="alternate"; hreflang="nl"');
  expect(activity).toContain('<http://localhost/programma/soep>; rel="canonical"');
  expect(activity).toContain('<http://localhost/programma/soep/agenda.ics>; rel="alternate"; type="text/calendar"');
  expect(home).toContain("<http://localhost/programma.json>");
});

test("whoever shares an activity shows a picture of it, which is drawn anew only when its words change", async () => {
  const soup = await addDates({ slug: "soep", title: "Soep" }, { startsLocal: "2026-11-24T12:30" });
  const pictureOf = async () =>
    /og:image" content="http:\/\/localhost([^"]+)"/.exec(await readPage("/programma/soep"))?.[1] ?? "";
  const address = await pictureOf();
  const picture = await visitor.get(address);
  const png = Buffer.from(await picture.arrayBuffer());

  expect(picture.headers.get("content-type")).toBe("image/png");
  expect(picture.headers.get("cache-control")).toContain("immutable");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect((await visitor.get(address, { "if-none-match": picture.headers.get("etag") ?? "" })).status).toBe(304);

  await centre.superPool.query("update programme.activity set title = 'Stamppot' where id = $1", [soup.id]);
  centre.forgetPages();
  expect(await pictureOf()).not.toBe(address);
  expect((await visitor.get(address)).headers.get("cache-control")).toBe("no-cache");
});

test("a title that our letters cannot write, or one that is very long, still gives a picture", async () => {
  await addDates({ slug: "arabisch", title: "قهوة" }, { startsLocal: "2026-11-24T12:30" });
  const long = "Samen wandelen, thee drinken en luisterliedjesschrijverswerkplaatsbegeleiding ".repeat(3).trim();
  await addDates({ slug: "lang", title: long }, { startsLocal: "2026-11-24T12:30" });

  for (const slug of ["arabisch", "lang"]) {
    const picture = await visitor.get(`/programma/${slug}/deel.png?vorm=vierkant`);
    expect(picture.status).toBe(200);
    expect(Buffer.from(await picture.arrayBuffer()).readUInt32BE(20)).toBe(1080);
  }
});

test("one page gives texts, pictures and a code to share an activity, in each language", async () => {
  await addDates({ slug: "soep", title: "Soep" }, { startsLocal: "2026-11-24T12:30" });

  const dutch = await readPage("/programma/soep/delen");
  const english = await readPage("/en/programma/soep/delen");

  expect(dutch).toContain("Bij De Proeftuin is Soep. Misschien is het iets voor jou.");
  expect(dutch).toContain("https://wa.me/?text=Soep%20bij%20De%20Proeftuin%0A");
  expect(dutch).toContain("vorm=vierkant");
  expect(english).toContain("There is Soep at De Proeftuin.");
  expect((await visitor.get("/programma/soep/deel-code.png")).headers.get("content-type")).toBe("image/png");
  expect((await visitor.get("/programma/bestaat-niet/deel.png")).status).toBe(404);
});
