// SPDX-License-Identifier: EUPL-1.2

import ICAL from "ical.js";
import { beforeAll, expect, test } from "vitest";
import { house, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity } from "../../../../test/support/rows.ts";
import { planOccurrences } from "../dates/occurrence.commands.ts";

// Thunderbird's reader of calendars. From Tuesday 9 March, three weeks before summer time.
const centre = await createTestCentre("2027-03-09T09:00[Europe/Amsterdam]");
const pool = centre.superPool;

beforeAll(async () => {
  const group = await addActivity(pool, centre.centre, { title: "Lopen", slug: "lopen" });
  await pool.query(
    `insert into programme.schedule (activity_id, centre_id, starts_local, zone, duration_minutes, rrule)
     values ($1, $2, '2027-03-14T10:00', 'Europe/Amsterdam', 90, 'FREQ=WEEKLY;BYDAY=SU;COUNT=6')`,
    [group.id, centre.centre.id],
  );
  for (const [original, kind, starts, minutes] of [
    ["2027-03-21T10:00", "moved", "2027-03-28T15:00", 60],
    ["2027-04-04T10:00", "skipped", null, null],
    ["2027-04-11T10:00", "cancelled", null, null],
    ["2027-03-31T19:00", "extra", null, 120],
  ]) {
    await pool.query(
      `insert into programme.schedule_change (activity_id, centre_id, original_local, kind, starts_local, duration_minutes)
       values ($1, $2, $3, $4, $5, $6)`,
      [group.id, centre.centre.id, original, kind, starts, minutes],
    );
  }
  await withActor(centre.db, house, async (trx) => await planOccurrences(trx, group.id, centre.clock.now()));
});

/** In moments of the world, so that a wrong zone or summer time shows. */
const expected = [
  "2027-03-14T09:00Z CONFIRMED",
  "2027-03-28T08:00Z CONFIRMED",
  "2027-03-28T13:00Z CONFIRMED",
  "2027-03-31T17:00Z CONFIRMED",
  "2027-04-11T08:00Z CANCELLED",
  "2027-04-18T08:00Z CONFIRMED",
];

async function open(address: string): Promise<ICAL.Component> {
  const response = await (await centre.coordinator()).get(address);
  expect(response.status).toBe(200);
  return new ICAL.Component(ICAL.parse(await response.text()));
}

/** All dates that a calendar program shows, by its own zone, rules and exceptions. */
function shownBy(calendar: ICAL.Component): string[] {
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  const shown = events.filter((event) => !event.isRecurrenceException()).flatMap((event) => datesOf(event, events));
  ICAL.TimezoneService.reset();
  return shown.sort();
}

function datesOf(event: ICAL.Event, all: ICAL.Event[]): string[] {
  if (!event.isRecurring()) return [inWords(event.startDate, event)];
  for (const other of all) if (other.isRecurrenceException() && other.uid === event.uid) event.relateException(other);
  const iterator = event.iterator();
  const dates: string[] = [];
  for (let next = iterator.next(); next && dates.length < 50; next = iterator.next()) {
    const { startDate, item } = event.getOccurrenceDetails(next);
    dates.push(inWords(startDate, item));
  }
  return dates;
}

function inWords(start: ICAL.Time, event: ICAL.Event): string {
  const moment = `${start.toJSDate().toISOString().slice(0, 16)}Z`;
  return `${moment} ${event.component.getFirstPropertyValue("status")}`;
}

test.each(["/programma.ics", "/programma/lopen/agenda.ics", "/en/programma.ics?soort=inloop"])(
  "%s shows the dates of the page in another calendar program, through summer time and every exception",
  async (address) => {
    expect(shownBy(await open(address))).toEqual(expected);
  },
);

test("the export shows the same dates from its rule, its exceptions and its extra dates", async () => {
  expect(shownBy(await open("/team/programma/uitvoer/programma.ics"))).toEqual(expected);
});

test("the page shows what the calendars show", async () => {
  const { dates } = JSON.parse(await (await centre.visitor().get("/programma.json")).text());
  const shown = dates.map(
    ({ starts, cancelled }: { starts: string; cancelled: boolean }) => `${starts} ${cancelled ? "off" : "on"}`,
  );

  expect(shown).toEqual([
    "2027-03-14T10:00 on",
    "2027-03-28T10:00 on",
    "2027-03-28T15:00 on",
    "2027-03-31T19:00 on",
    "2027-04-11T10:00 off",
    "2027-04-18T10:00 on",
  ]);
  const page = await (await centre.visitor().get("/programma/lopen")).text();
  for (const day of ["28 maart", "31 maart", "11 april", "18 april"]) expect(page).toContain(day);
});
