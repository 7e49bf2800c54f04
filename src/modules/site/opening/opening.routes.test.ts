// SPDX-License-Identifier: EUPL-1.2
import { beforeAll, beforeEach, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";

const testCentre = await createTestCentre();
const { superPool, centre } = testCentre;
let coordinator: Visitor;

beforeAll(async () => {
  await superPool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.id]);
  coordinator = await testCentre.coordinator();
});
beforeEach(async () => {
  await superPool.query(
    "delete from programme.activity; delete from network.closed_day; delete from platform.content_version",
  );
});

async function contentVersion(): Promise<number> {
  const { rows } = await superPool.query("select version from platform.content_version where centre_id = $1", [
    centre.id,
  ]);
  return rows[0]?.version ?? 0;
}

async function readPage(address: string): Promise<string> {
  return await coordinator.read(await coordinator.get(address));
}

test("a coordinator of another house changes nothing here", async () => {
  const other = await testCentre.addCentre("elders", "elders.example");
  const stranger = await testCentre.coordinatorOf(other);

  const response = await stranger.post("/team/huis/dichte-dagen", { firstDay: "2026-12-25" });

  expect(response.status).toBe(404);
  expect((await superPool.query("select 1 from network.closed_day")).rowCount).toBe(0);
});

test("new opening hours take the place of the old ones, and visitors see them", async () => {
  const response = await coordinator.post("/team/huis/openingstijden", {
    "day2-1-from": "10:00",
    "day2-1-until": "12:30",
    "day2-2-from": "19:00",
    "day2-2-until": "21:00",
  });

  expect(response.status).toBe(303);
  expect(await contentVersion()).toBe(1);
  const { rows } = await superPool.query(
    "select weekday, opens_at, closes_at from network.opening_hours where centre_id = $1 order by opens_at",
    [centre.id],
  );
  expect(rows).toEqual([
    { weekday: 2, opens_at: "10:00", closes_at: "12:30" },
    { weekday: 2, opens_at: "19:00", closes_at: "21:00" },
  ]);
  expect(await readPage("/team/huis/openingstijden")).toContain('value="19:00"');
});

test("opening hours that end before they begin come back with what was typed, and nothing changes", async () => {
  const response = await coordinator.post("/team/huis/openingstijden", {
    "day3-1-from": "16:00",
    "day3-1-until": "10:00",
  });

  expect(response.status).toBe(422);
  const html = await response.text();
  expect(html).toContain('href="#day3-1-until"');
  expect(html).toContain('value="16:00"');
  expect(await contentVersion()).toBe(0);
});

test("a period closes day by day, with its reason, and a day can open again", async () => {
  await coordinator.post("/team/huis/dichte-dagen", {
    firstDay: "2026-12-24",
    lastDay: "2026-12-26",
    reason: "Het is Kerst",
  });
  await coordinator.post("/team/huis/dichte-dagen/2026-12-24/opening", {});

  const html = await readPage("/team/huis/dichte-dagen");
  expect(html).not.toContain("24 december");
  expect(html).toContain("vrijdag 25 december");
  expect(html).toContain("Het is Kerst");
  expect(await contentVersion()).toBeGreaterThan(0);
});

test("a day that has been cannot close any more", async () => {
  const response = await coordinator.post("/team/huis/dichte-dagen", { firstDay: "2026-11-23", reason: "Storm" });

  expect(response.status).toBe(422);
  const html = await response.text();
  expect(html).toContain("Deze dag is al voorbij");
  expect(html).toContain('value="Storm"');
});

test("closing a day tells which dates stay: those with people, and those that someone chose for that day alone", async () => {
  const walk = await addPlanned("Wandeling", "2026-12-01T14:00", "FREQ=WEEKLY");
  await addPlanned("Filmavond", "2026-12-01T19:00", null);
  const cooking = await addPlanned("Koken", "2026-12-01T17:00", null);
  await superPool.query(
    `insert into programme.schedule_change (activity_id, centre_id, original_local, kind)
     values ($1, $2, '2026-12-01T17:00', 'cancelled')`,
    [cooking, centre.id],
  );
  await superPool.query("update programme.occurrence set places_taken = 3 where activity_id = $1", [walk]);

  await coordinator.post("/team/huis/dichte-dagen", { firstDay: "2026-12-01" });

  const html = await readPage("/team/huis/dichte-dagen");
  expect(html).toContain("Op die dag doen al 3 mensen mee aan Wandeling, 14.00 tot 16.00 uur.");
  expect(html).toContain("Die datum blijft staan tot jij hem afzegt.");
  expect(html).toContain("Op die dag staat nog Filmavond, 19.00 tot 21.00 uur.");
  expect(html).not.toContain("Koken");
  expect(html).toContain(`href="/team/programma/${walk}/datums"`);
});

test("closing a day takes the dates of a weekly activity away that nobody signed up for, and opening brings them back", async () => {
  const drawing = await addPlanned("Tekenen", "2026-12-01T10:00", "FREQ=WEEKLY");
  const dates = async () => {
    const { rows } = await superPool.query(
      "select 1 from programme.occurrence where activity_id = $1 and starts_local::date = '2026-12-08'",
      [drawing],
    );
    return rows.length;
  };

  await coordinator.post("/team/huis/dichte-dagen", { firstDay: "2026-12-15" });
  expect(await dates()).toBe(1);
  await coordinator.post("/team/huis/dichte-dagen", { firstDay: "2026-12-08" });
  expect(await dates()).toBe(0);
  await coordinator.post("/team/huis/dichte-dagen/2026-12-08/opening", {});
  expect(await dates()).toBe(1);
});

/** An activity of two hours, with its first date. */
async function addPlanned(title: string, startsLocal: string, rrule: string | null): Promise<string> {
  const activity = await addActivity(superPool, centre, { title });
  await superPool.query(
    `insert into programme.schedule (activity_id, centre_id, starts_local, zone, duration_minutes, rrule)
     values ($1, $2, $3, 'Europe/Amsterdam', 120, $4)`,
    [activity.id, centre.id, startsLocal, rrule],
  );
  await addOccurrence(superPool, activity, { startsLocal });
  return activity.id;
}
