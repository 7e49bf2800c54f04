// SPDX-License-Identifier: EUPL-1.2
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { type CalendarDate, endOfCalendar, openCalendar, writeEvent } from "./calendar.ts";

const walk: CalendarDate = {
  ...{ uid: "1@huis.example", sequence: 3, changedAt: "20261101T100000Z" },
  ...{ startsLocal: "2026-11-24T11:00", endsLocal: "2026-11-24T12:30", zone: "Europe/Amsterdam", status: "CONFIRMED" },
  ...{ title: "Lopen; met soep, toe", description: "Rustig.\n\nKom gewoon.", location: "Kade 12, Waterdam" },
  url: "https://huis.example/programma/lopen",
};

function writeCalendar(name: string, zone: string, dates: readonly CalendarDate[]): string {
  const range = { from: "2026-10-01", until: "2027-04-15" };
  return openCalendar({ name, zone, range }) + dates.map((date) => writeEvent(date, zone)).join("") + endOfCalendar;
}

function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = calendar.getAllSubcomponents("vtimezone");
  for (const zone of zones) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  ICAL.TimezoneService.reset();
  return { calendar, zones, events };
}

test("a calendar program reads back what we wrote, with the same time on the wall", () => {
  const { events, zones } = readBack(writeCalendar("Programma", "Europe/Amsterdam", [walk]));

  const [event] = events;
  expect(zones).toHaveLength(1);
  expect(event?.summary).toBe(walk.title);
  expect(event?.location).toBe(walk.location);
  expect(event?.description).toBe(walk.description);
  expect(event?.sequence).toBe(3);
  expect(event?.startDate.toString()).toBe("2026-11-24T11:00:00");
  expect(event?.startDate.zone.tzid).toBe("Europe/Amsterdam");
});

test("a backslash in a title is read back as it was typed", () => {
  const title = "Oud\\nieuw; praten, eten";

  const { events } = readBack(writeCalendar("Programma", "Europe/Amsterdam", [{ ...walk, title }]));

  expect(events[0]?.summary).toBe(title);
});

test("on both sides of a change of the clock the moment is right", () => {
  const local = ["2026-10-24T11:00", "2026-10-25T11:00", "2027-03-27T11:00", "2027-03-28T11:00"];
  const dates = local.map((startsLocal, index) => ({
    ...walk,
    uid: String(index),
    startsLocal,
    endsLocal: startsLocal.replace("T11", "T12"),
  }));

  const { events } = readBack(writeCalendar("Programma", "Europe/Amsterdam", dates));

  expect(events.map((event) => event.startDate.toJSDate().toISOString())).toEqual([
    "2026-10-24T09:00:00.000Z",
    "2026-10-25T10:00:00.000Z",
    "2027-03-27T10:00:00.000Z",
    "2027-03-28T09:00:00.000Z",
  ]);
});

test("a cancelled date says so, so that it goes from calendars elsewhere", () => {
  const text = writeCalendar("Programma", "Europe/Amsterdam", [{ ...walk, status: "CANCELLED" }]);

  expect(text).toContain("STATUS:CANCELLED");
});

test("the same dates give the same file, and an empty one is a calendar too", () => {
  expect(writeCalendar("A", "Europe/Amsterdam", [walk])).toBe(writeCalendar("A", "Europe/Amsterdam", [walk]));
  expect(readBack(writeCalendar("A, b; c", "Europe/Amsterdam", [])).events).toEqual([]);
});

test("a long line is folded at 75 octets and never within a character, as every calendar program reads it", () => {
  const title = "Café ☕ met 🎻 en soep, “één”; ".repeat(12).trim();

  const text = writeCalendar("Programma", "Europe/Amsterdam", [{ ...walk, title }]);

  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).not.toContain("\uFFFD");
  expect(readBack(text).events[0]?.summary).toBe(title);
});

test("a date of another zone stands there as the same moment", () => {
  const { events } = readBack(writeCalendar("Programma", "Europe/Amsterdam", [{ ...walk, zone: "Europe/London" }]));

  expect(events[0]?.startDate.toJSDate().toISOString()).toBe("2026-11-24T11:00:00.000Z");
});
