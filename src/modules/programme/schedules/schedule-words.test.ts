// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { createTexts, type Language } from "#platform/i18n";
import type { Wording } from "../asking/wording.ts";
import en from "../texts/en.json" with { type: "json" };
import nl from "../texts/nl.json" with { type: "json" };
import { planDates } from "./plan-dates.ts";
import type { Schedule } from "./schedule.ts";
import { datesInWords, describeSchedule } from "./schedule-words.ts";

const texts = createTexts({ nl: { programme: nl }, en: { programme: en } });
const readerOf = (language: Language): Wording => ({ t: texts(language), language, today: "2026-11-22" });
const allOpen: ReadonlySet<string> = new Set();

const walk: Schedule = {
  startsLocal: "2026-11-03T10:00", // a Tuesday
  zone: "Europe/Amsterdam",
  durationMinutes: 150,
  rrule: "FREQ=WEEKLY;BYDAY=TU,TH",
  changes: [],
};

describe("a schedule in words", () => {
  test.each<[Partial<Schedule>, string, string]>([
    [{}, "Elke dinsdag en donderdag van 10.00 tot 12.30 uur", "Every Tuesday and Thursday from 10:00 to 12:30"],
    [
      { rrule: null, startsLocal: "2026-11-24T11:00", durationMinutes: 90 },
      "Dinsdag 24 november van 11.00 tot 12.30 uur",
      "Tuesday 24 November from 11:00 to 12:30",
    ],
    [
      { rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", startsLocal: "2026-11-04T09:30", durationMinutes: 60 },
      "Om de week op woensdag van 9.30 tot 10.30 uur",
      "Every other week on Wednesday from 9:30 to 10:30",
    ],
    [
      { rrule: "FREQ=WEEKLY;INTERVAL=3" },
      "Elke 3 weken op dinsdag van 10.00 tot 12.30 uur",
      "Every 3 weeks on Tuesday from 10:00 to 12:30",
    ],
    [
      { rrule: "FREQ=WEEKLY;BYDAY=FR,MO,TU,WE,TH" },
      "Maandag tot en met vrijdag van 10.00 tot 12.30 uur",
      "Monday to Friday from 10:00 to 12:30",
    ],
    [{ rrule: "FREQ=DAILY" }, "Elke dag van 10.00 tot 12.30 uur", "Every day from 10:00 to 12:30"],
    [{ rrule: "FREQ=DAILY;INTERVAL=3" }, "Elke 3 dagen van 10.00 tot 12.30 uur", "Every 3 days from 10:00 to 12:30"],
    [
      { rrule: "FREQ=MONTHLY;BYDAY=1MO", startsLocal: "2026-11-02T20:00", durationMinutes: 240 },
      "Elke eerste maandag van de maand van 20.00 tot 24.00 uur",
      "Every first Monday of the month from 20:00 to 24:00",
    ],
    [
      { rrule: "FREQ=MONTHLY;BYDAY=-1TU", startsLocal: "2026-10-27T10:00" },
      "Elke laatste dinsdag van de maand van 10.00 tot 12.30 uur",
      "Every last Tuesday of the month from 10:00 to 12:30",
    ],
    [
      { rrule: "FREQ=MONTHLY;BYDAY=5FR", startsLocal: "2026-10-30T10:00" },
      "Elke vijfde vrijdag van de maand, als die er is, van 10.00 tot 12.30 uur",
      "Every fifth Friday of the month, if there is one, from 10:00 to 12:30",
    ],
    [
      { rrule: "FREQ=MONTHLY" },
      "Elke maand op de 3e van 10.00 tot 12.30 uur",
      "Every month on day 3 from 10:00 to 12:30",
    ],
    [
      { rrule: "FREQ=YEARLY" },
      "Elk jaar op 3 november van 10.00 tot 12.30 uur",
      "Every year on 3 November from 10:00 to 12:30",
    ],
    [{ durationMinutes: 0 }, "Elke dinsdag en donderdag om 10.00 uur", "Every Tuesday and Thursday at 10:00"],
    [
      { rrule: null, startsLocal: "2027-01-05T00:00", durationMinutes: 1440 },
      "Dinsdag 5 januari 2027 de hele dag",
      "Tuesday 5 January 2027 all day",
    ],
    [
      { rrule: null, startsLocal: "2026-11-27T16:00", durationMinutes: 2 * 1440 - 240 },
      "Vrijdag 27 november van 16.00 uur tot zondag 29 november 12.00 uur",
      "Friday 27 November from 16:00 until Sunday 29 November 12:00",
    ],
  ])("%j", (changes, dutch, english) => {
    expect(describeSchedule({ ...walk, ...changes }, readerOf("nl"), allOpen)).toBe(dutch);
    expect(describeSchedule({ ...walk, ...changes }, readerOf("en"), allOpen)).toBe(english);
  });

  test("a rule that still has to begin says when, and one that ends says when or how often", () => {
    const course = { ...walk, startsLocal: "2026-12-01T10:00", rrule: "FREQ=WEEKLY;UNTIL=20261218T225959Z" };
    const series = { ...walk, rrule: "FREQ=WEEKLY;COUNT=8" };

    expect(describeSchedule(course, readerOf("nl"), allOpen)).toBe(
      "Elke dinsdag van 10.00 tot 12.30 uur, vanaf 1 december, tot en met 18 december 2026",
    );
    expect(describeSchedule(series, readerOf("nl"), allOpen)).toBe("Elke dinsdag van 10.00 tot 12.30 uur, 8 keer");
    expect(describeSchedule(series, readerOf("en"), allOpen)).toBe("Every Tuesday from 10:00 to 12:30, 8 times");
  });

  test("dates that fall away, are added or have another time are named; those of the past are not", () => {
    const schedule: Schedule = {
      ...walk,
      changes: [
        { kind: "skipped", originalLocal: "2026-11-10T10:00" },
        { kind: "skipped", originalLocal: "2026-12-24T10:00" },
        { kind: "cancelled", originalLocal: "2026-11-26T10:00" },
        { kind: "extra", originalLocal: "2026-11-27T10:00", durationMinutes: 60 },
        { kind: "moved", originalLocal: "2026-12-01T10:00", startsLocal: "2026-12-01T14:00", durationMinutes: 60 },
      ],
    };

    expect(describeSchedule(schedule, readerOf("nl"), allOpen)).toBe(
      "Elke dinsdag en donderdag van 10.00 tot 12.30 uur, behalve op 26 november en 24 december, " +
        "ook op vrijdag 27 november van 10.00 tot 11.00 uur, op 1 december van 14.00 tot 15.00 uur",
    );
  });

  test("a long list of skipped dates is cut short", () => {
    const days = ["01", "03", "08", "10", "15", "17", "22", "24"];
    const changes = days.map((day) => ({ kind: "skipped" as const, originalLocal: `2026-12-${day}T10:00` }));

    expect(describeSchedule({ ...walk, changes }, readerOf("nl"), allOpen)).toContain("17 december en nog 2 dagen");
  });

  test("one date that is cancelled or moved says so", () => {
    const party: Schedule = { ...walk, startsLocal: "2026-11-24T10:00", rrule: null };
    const original = { originalLocal: "2026-11-24T10:00" };
    const cancelled: Schedule = { ...party, changes: [{ kind: "cancelled", ...original }] };
    const moved: Schedule = {
      ...party,
      changes: [{ kind: "moved", ...original, startsLocal: "2026-11-25T14:00", durationMinutes: 60 }],
    };

    expect(describeSchedule(cancelled, readerOf("nl"), allOpen)).toBe(
      "Dinsdag 24 november van 10.00 tot 12.30 uur: gaat niet door",
    );
    expect(describeSchedule(moved, readerOf("nl"), allOpen)).toBe("Woensdag 25 november van 14.00 tot 15.00 uur");
  });

  test("a rule without plain words tells its coming dates, without the days that the centre is closed", () => {
    const workingDay = {
      ...walk,
      startsLocal: "2026-10-30T10:00",
      rrule: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    };
    const closed = new Set(["2026-12-31"]);

    expect(describeSchedule(workingDay, readerOf("nl"), closed)).toBe(
      "Komt terug op eigen dagen, van 10.00 tot 12.30 uur. De volgende keren: " +
        "maandag 30 november, vrijdag 29 januari 2027, vrijdag 26 februari 2027 en woensdag 31 maart 2027.",
    );
    expect(
      describeSchedule({ ...workingDay, rrule: `${workingDay.rrule};UNTIL=20261101` }, readerOf("en"), closed),
    ).toBe("Comes back on days of its own, from 10:00 to 12:30. No new days have been set yet.");
  });
});

test("dates are lines that people can read, and a cancelled date says that it is off", () => {
  const schedule: Schedule = { ...walk, changes: [{ kind: "cancelled", originalLocal: "2026-11-26T10:00" }] };
  const dates = planDates(schedule, { from: "2026-11-24", until: "2026-11-28" }, allOpen);

  expect(datesInWords(dates, readerOf("nl"))).toEqual([
    "Dinsdag 24 november van 10.00 tot 12.30 uur",
    "Donderdag 26 november van 10.00 tot 12.30 uur: gaat niet door",
  ]);
  expect(datesInWords(dates, readerOf("en"))[1]).toBe("Thursday 26 November from 10:00 to 12:30: cancelled");
});

test("every text exists in both languages", () => {
  const keysOf = (tree: object, path = ""): string[] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string" ? [`${path}${key}`] : keysOf(value, `${path}${key}.`),
    );

  expect(keysOf(en)).toEqual(keysOf(nl));
});
