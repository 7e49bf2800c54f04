// SPDX-License-Identifier: EUPL-1.2
import { RRuleTemporal } from "rrule-temporal";
import { describe, expect, test } from "vitest";
import { planDates } from "./plan-dates.ts";
import type { Schedule } from "./schedule.ts";

const walk: Schedule = {
  startsLocal: "2026-11-03T10:00", // a Tuesday
  zone: "Europe/Amsterdam",
  durationMinutes: 90,
  rrule: "FREQ=WEEKLY;BYDAY=TU",
  changes: [],
};
const allOpen: ReadonlySet<string> = new Set();
const november = { from: "2026-11-01", until: "2026-12-01" };
const nextHalfYear = { from: "2026-11-01", until: "2027-05-02" };

function daysOf(schedule: Schedule, range = november, closedDays = allOpen): string[] {
  return planDates(schedule, range, closedDays).map((date) => date.startsLocal.slice(0, 10));
}

describe("the rules", () => {
  test("one date is planned once, and only when it falls in the days asked for", () => {
    const party: Schedule = { ...walk, startsLocal: "2026-11-24T11:00", rrule: null };

    expect(daysOf(party)).toEqual(["2026-11-24"]);
    expect(daysOf(party, { from: "2026-11-25", until: "2026-12-01" })).toEqual([]);
    expect(daysOf(party, { from: "2026-11-01", until: "2026-11-24" })).toEqual([]);
  });

  test.each([
    ["every day", "FREQ=DAILY;COUNT=3", ["2026-11-03", "2026-11-04", "2026-11-05"]],
    ["every ten days", "FREQ=DAILY;INTERVAL=10", ["2026-11-03", "2026-11-13", "2026-11-23"]],
    ["every week", "FREQ=WEEKLY", ["2026-11-03", "2026-11-10", "2026-11-17", "2026-11-24"]],
    [
      "two days a week",
      "FREQ=WEEKLY;BYDAY=TU,FR;UNTIL=20261113",
      ["2026-11-03", "2026-11-06", "2026-11-10", "2026-11-13"],
    ],
    ["every other week", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", ["2026-11-03", "2026-11-17"]],
    ["a day of the month", "FREQ=MONTHLY;BYMONTHDAY=15", ["2026-11-15"]],
    ["a weekday of the month", "FREQ=MONTHLY;BYDAY=2WE", ["2026-11-11"]],
    ["the last weekday of the month", "FREQ=MONTHLY;BYDAY=-1FR", ["2026-11-27"]],
    ["the last working day, as Outlook writes it", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", ["2026-11-30"]],
    ["every year", "FREQ=YEARLY", ["2026-11-03"]],
  ])("%s", (_title, rrule, days) => {
    expect(daysOf({ ...walk, rrule })).toEqual(days);
  });

  test("a fifth Monday is only planned in months that have one", () => {
    const fifthMonday = { ...walk, startsLocal: "2026-11-30T10:00", rrule: "FREQ=MONTHLY;BYDAY=5MO" };

    expect(daysOf(fifthMonday, nextHalfYear)).toEqual(["2026-11-30", "2027-03-29"]);
  });

  test("the 31st and 29 February wait for a month and a year that have them", () => {
    const last = { ...walk, startsLocal: "2026-10-31T10:00", rrule: "FREQ=MONTHLY" };
    const leap = { ...walk, startsLocal: "2024-02-29T10:00", rrule: "FREQ=YEARLY" };

    expect(daysOf(last, nextHalfYear)).toEqual(["2026-12-31", "2027-01-31", "2027-03-31"]);
    expect(daysOf(leap, { from: "2024-03-01", until: "2030-01-01" })).toEqual(["2028-02-29"]);
  });

  test("a first date outside its own rule is not a date", () => {
    expect(daysOf({ ...walk, startsLocal: "2026-11-05T10:00" })).toEqual(["2026-11-10", "2026-11-17", "2026-11-24"]);
  });
});

describe("the end of a rule", () => {
  test.each([
    ["a day, all of it", "20261117"],
    ["an instant at that date's start", "20261117T090000Z"],
    ["a time on the wall", "20261117T100000"],
    ["the end of that day in Amsterdam", "20261117T225959Z"],
  ])("counts when it is written as %s", (_title, until) => {
    expect(daysOf({ ...walk, rrule: `FREQ=WEEKLY;UNTIL=${until}` })).toEqual([
      "2026-11-03",
      "2026-11-10",
      "2026-11-17",
    ]);
  });

  test("an instant just before the start leaves that date out", () => {
    expect(daysOf({ ...walk, rrule: "FREQ=WEEKLY;UNTIL=20261117T085959Z" })).toEqual(["2026-11-03", "2026-11-10"]);
  });

  test("a number of times counts skipped and closed dates too", () => {
    const fourTimes: Schedule = {
      ...walk,
      rrule: "FREQ=WEEKLY;COUNT=4",
      changes: [{ kind: "skipped", originalLocal: "2026-11-10T10:00" }],
    };

    expect(daysOf(fourTimes, nextHalfYear, new Set(["2026-11-17"]))).toEqual(["2026-11-03", "2026-11-24"]);
  });

  test("a number of times is counted from the first date, not from the days asked for", () => {
    const range = { from: "2026-11-15", until: "2027-01-01" };

    expect(daysOf({ ...walk, rrule: "FREQ=WEEKLY;COUNT=4" }, range)).toEqual(["2026-11-17", "2026-11-24"]);
  });
});

describe("summer time", () => {
  test("ten o'clock stays ten o'clock on both sides of the spring and the autumn change", () => {
    const spring = planDates(
      { ...walk, startsLocal: "2026-03-24T10:00" },
      { from: "2026-03-24", until: "2026-04-01" },
      allOpen,
    );
    const autumn = planDates(
      { ...walk, startsLocal: "2026-10-20T10:00" },
      { from: "2026-10-20", until: "2026-10-28" },
      allOpen,
    );

    expect(spring.map((date) => date.startsLocal)).toEqual(["2026-03-24T10:00", "2026-03-31T10:00"]);
    expect(spring.map((date) => date.startsAt.toString())).toEqual(["2026-03-24T09:00:00Z", "2026-03-31T08:00:00Z"]);
    expect(autumn.map((date) => date.startsAt.toString())).toEqual(["2026-10-20T08:00:00Z", "2026-10-27T09:00:00Z"]);
  });

  test("an evening until midnight ends at midnight on the wall, also in the nights that are shorter and longer", () => {
    for (const day of ["2026-03-28", "2026-10-24"]) {
      const night: Schedule = { ...walk, startsLocal: `${day}T22:00`, durationMinutes: 8 * 60, rrule: null };
      const [date] = planDates(night, { from: day, until: "2026-12-01" }, allOpen);

      expect(date?.endsLocal.slice(11)).toBe("06:00");
      const hours = date && (date.endsAt.epochMilliseconds - date.startsAt.epochMilliseconds) / 3_600_000;
      expect(hours).toBe(day === "2026-03-28" ? 7 : 9);
    }
  });

  test("a start in the hour that does not exist is that much later, and still ends after it starts", () => {
    const early: Schedule = { ...walk, startsLocal: "2026-03-28T02:30", durationMinutes: 30, rrule: "FREQ=DAILY" };
    const dates = planDates(early, { from: "2026-03-29", until: "2026-03-31" }, allOpen);

    expect(dates.map((date) => date.startsLocal)).toEqual(["2026-03-29T02:30", "2026-03-30T02:30"]);
    expect(dates[0]?.startsAt.toString()).toBe("2026-03-29T01:30:00Z");
    expect(dates[0]?.endsAt.toString()).toBe("2026-03-29T02:00:00Z");
  });

  test("a start in the hour that comes twice is the first of the two", () => {
    const early: Schedule = { ...walk, startsLocal: "2026-10-25T02:30", rrule: null };

    expect(planDates(early, { from: "2026-10-25", until: "2026-10-26" }, allOpen)[0]?.startsAt.toString()).toBe(
      "2026-10-25T00:30:00Z",
    );
  });
});

describe("changes and closed days", () => {
  test("a skipped date is gone, a cancelled date stays and says so", () => {
    const schedule: Schedule = {
      ...walk,
      changes: [
        { kind: "skipped", originalLocal: "2026-11-10T10:00" },
        { kind: "cancelled", originalLocal: "2026-11-17T10:00" },
      ],
    };

    const dates = planDates(schedule, november, allOpen);
    expect(dates.map((date) => [date.startsLocal.slice(8, 10), date.cancelled])).toEqual([
      ["03", false],
      ["17", true],
      ["24", false],
    ]);
  });

  test("a moved date stands on its new day, in order, and remembers where it came from", () => {
    const schedule: Schedule = {
      ...walk,
      changes: [
        { kind: "moved", originalLocal: "2026-11-10T10:00", startsLocal: "2026-11-19T14:00", durationMinutes: 60 },
      ],
    };

    const dates = planDates(schedule, november, allOpen);
    expect(dates.map((date) => date.startsLocal.slice(8, 10))).toEqual(["03", "17", "19", "24"]);
    expect(dates[2]).toMatchObject({ originalLocal: "2026-11-10T10:00", endsLocal: "2026-11-19T15:00" });
  });

  test("a date moved into or out of the days asked for is counted where it is now", () => {
    const schedule: Schedule = {
      ...walk,
      changes: [
        { kind: "moved", originalLocal: "2026-11-24T10:00", startsLocal: "2026-12-02T10:00", durationMinutes: 90 },
      ],
    };

    expect(daysOf(schedule)).not.toContain("2026-11-24");
    expect(daysOf(schedule, { from: "2026-12-02", until: "2026-12-03" })).toEqual(["2026-12-02"]);
  });

  test("a moved date whose original the rule no longer makes is gone", () => {
    const schedule: Schedule = {
      ...walk,
      rrule: "FREQ=WEEKLY;UNTIL=20261110",
      changes: [
        { kind: "moved", originalLocal: "2026-11-17T10:00", startsLocal: "2026-11-18T10:00", durationMinutes: 90 },
      ],
    };

    expect(daysOf(schedule)).toEqual(["2026-11-03", "2026-11-10"]);
  });

  test("an extra date comes with its own duration, can be cancelled, and never doubles a date of the rule", () => {
    const schedule: Schedule = {
      ...walk,
      changes: [
        { kind: "extra", originalLocal: "2026-11-05T20:00", durationMinutes: 30 },
        { kind: "extra", originalLocal: "2026-11-10T10:00", durationMinutes: 90 },
        { kind: "cancelled", originalLocal: "2026-11-05T20:00" },
      ],
    };

    const dates = planDates(schedule, november, allOpen);
    expect(dates.map((date) => date.startsLocal.slice(8, 10))).toEqual(["03", "05", "10", "17", "24"]);
    expect(dates[1]).toMatchObject({ endsLocal: "2026-11-05T20:30", cancelled: true });
  });

  test("a closed day takes away what the rule makes, and keeps what people chose for that day", () => {
    const closed = new Set(["2026-11-10", "2026-11-17", "2026-11-19"]);
    const schedule: Schedule = {
      ...walk,
      changes: [
        { kind: "extra", originalLocal: "2026-11-19T10:00", durationMinutes: 90 },
        { kind: "moved", originalLocal: "2026-11-10T10:00", startsLocal: "2026-11-10T15:00", durationMinutes: 90 },
      ],
    };

    expect(daysOf(schedule, november, closed)).toEqual(["2026-11-03", "2026-11-10", "2026-11-19", "2026-11-24"]);
    expect(daysOf({ ...walk, rrule: null, startsLocal: "2026-11-17T10:00" }, november, closed)).toEqual(["2026-11-17"]);
  });
});

describe("size and speed", () => {
  test.each([
    "FREQ=WEEKLY;BYDAY=TU,TH",
    "FREQ=WEEKLY;INTERVAL=3;BYDAY=SU,TU;WKST=SU",
    "FREQ=DAILY;INTERVAL=11",
    "FREQ=MONTHLY;BYDAY=1TU",
    "FREQ=MONTHLY;BYDAY=-1TU",
    "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=31",
    "FREQ=YEARLY;INTERVAL=2",
    "FREQ=YEARLY;BYMONTH=1;BYDAY=-1SU",
    "FREQ=WEEKLY;BYDAY=TU;COUNT=900",
  ])("a rule of years ago gives the dates that counting from its first date gives: %s", (rrule) => {
    const old = { ...walk, startsLocal: "2011-01-04T10:00", rrule };
    const rule = new RRuleTemporal({ rruleString: `DTSTART:20110104T100000Z\nRRULE:${rrule}` });
    const fromTheStart: string[] = [];
    rule.all((start) => {
      const day = start.toString().slice(0, 10);
      if (day >= nextHalfYear.from && day < nextHalfYear.until) fromTheStart.push(day);
      return day < nextHalfYear.until;
    });

    expect(daysOf(old, nextHalfYear)).toEqual(fromTheStart);
  });

  test("whatever the rule and the days, there are never more than a thousand dates", () => {
    const daily = { ...walk, rrule: "FREQ=DAILY" };

    expect(daysOf(daily, { from: "2026-11-03", until: "9999-12-31" })).toHaveLength(1000);
  });

  test.each([
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4;COUNT=3",
    "FREQ=DAILY;INTERVAL=99999",
  ])("a rule that never comes is no dates, and is not looked for without end: %s", (rrule) => {
    expect(daysOf({ ...walk, startsLocal: "1970-01-01T10:00", rrule }, nextHalfYear)).toEqual([]);
  });

  test("a rare day that is counted over half a century is still found", () => {
    const rrule = "FREQ=DAILY;COUNT=900;BYMONTHDAY=-31;BYWEEKNO=53;BYSETPOS=1";

    expect(daysOf({ ...walk, startsLocal: "1970-01-01T10:00", rrule }, nextHalfYear)).toEqual(["2027-01-01"]);
  });

  test("a rule until the end of time, as some programs write it, goes on", () => {
    expect(daysOf({ ...walk, rrule: "FREQ=WEEKLY;UNTIL=99991231T235959Z" })).toHaveLength(4);
  });
});
