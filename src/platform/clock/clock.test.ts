// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import {
  addDays,
  formatDay,
  formatDayOfYear,
  formatTime,
  formatTimeRange,
  localNow,
  localToday,
  midnightAfter,
  readDay,
  weekday,
  weekdayName,
  weekdays,
  weekOf,
} from "./index.ts";

test("just after midnight in Amsterdam it is already the next day there, in winter and in summer", () => {
  expect(localToday(Temporal.Instant.from("2026-11-23T23:05:00Z"), "Europe/Amsterdam")).toBe("2026-11-24");
  expect(localToday(Temporal.Instant.from("2026-07-23T21:59:59Z"), "Europe/Amsterdam")).toBe("2026-07-23");
  expect(localNow(Temporal.Instant.from("2026-07-23T22:05:59Z"), "Europe/Amsterdam")).toBe("2026-07-24T00:05");
});

test("a day ends at midnight on the wall, also on the day that is an hour shorter and the one that is longer", () => {
  expect(midnightAfter("2026-11-24T23:30", "Europe/Amsterdam").toString()).toBe("2026-11-24T23:00:00Z");
  expect(midnightAfter("2027-03-28T14:00", "Europe/Amsterdam").toString()).toBe("2027-03-28T22:00:00Z");
  expect(midnightAfter("2026-10-25T14:00", "Europe/Amsterdam").toString()).toBe("2026-10-25T23:00:00Z");
});

test("days are counted over the end of a month, a leap day and a year", () => {
  expect(addDays("2026-11-30", 1)).toBe("2026-12-01");
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
  expect(addDays("2026-03-28T10:00", 2)).toBe("2026-03-30");
});

test("a week starts on Monday and ends after Sunday", () => {
  expect(weekday("2026-11-23")).toBe(1);
  expect(weekday("2026-11-29")).toBe(7);
  expect(weekday("1969-12-29")).toBe(1);
  expect(weekOf("2026-11-29")).toEqual({ from: "2026-11-23", until: "2026-11-30" });
  expect(weekOf("2026-11-23")).toEqual({ from: "2026-11-23", until: "2026-11-30" });
  expect(weekOf("2027-01-01")).toEqual({ from: "2026-12-28", until: "2027-01-04" });
});

test("times are written as people say them, in Dutch and in English", () => {
  expect(formatTime("2026-11-24T09:30", "nl")).toBe("9.30");
  expect(formatTime("2026-11-24T09:30", "en")).toBe("9:30");
  expect(formatTime("2026-11-24T00:05", "nl")).toBe("0.05");
  expect(formatTimeRange("2026-11-24T11:00", "2026-11-24T12:30", "nl")).toBe("11.00 tot 12.30 uur");
  expect(formatTimeRange("2026-11-24T11:00", "2026-11-24T12:30", "en")).toBe("11:00 to 12:30");
});

test("an evening that ends at midnight ends at 24.00, and one that ends later says so", () => {
  expect(formatTimeRange("2026-12-31T22:00", "2027-01-01T00:00", "nl")).toBe("22.00 tot 24.00 uur");
  expect(formatTimeRange("2026-12-31T22:00", "2027-01-01T01:00", "nl")).toBe("22.00 tot 1.00 uur");
  expect(formatTimeRange("2026-12-31T22:00", "2026-12-31T22:00", "nl")).toBe("22.00 uur");
});

test("a day carries its year only when it is another year", () => {
  expect(formatDay("2026-11-24", "nl", "2026-11-22")).toBe("dinsdag 24 november");
  expect(formatDay("2027-01-05T10:00", "nl", "2026-11-22")).toBe("dinsdag 5 januari 2027");
  expect(formatDay("2026-11-24", "en", "2026-11-22")).toBe("Tuesday 24 November");
  expect(weekdayName(3, "nl")).toBe("woensdag");
});

test.each([
  ["nl", "nl"],
  ["en", "en-GB"],
] as const)("days and months have the names that everyone gives them in %s", (language, locale) => {
  const name = (day: string, part: "weekday" | "month") =>
    new Intl.DateTimeFormat(locale, { [part]: "long", timeZone: "UTC" }).format(new Date(day));

  for (const which of weekdays) expect(weekdayName(which, language)).toBe(name(`2024-01-0${which}`, "weekday"));
  for (let month = 1; month <= 12; month += 1) {
    const day = `2024-${String(month).padStart(2, "0")}-05`;
    expect(formatDayOfYear(day, language)).toBe(`5 ${name(day, "month")}`);
  }
});

test.each([
  ["2026-11-24", "2026-11-24"],
  ["24-11-2026", "2026-11-24"],
  ["4/1/2027", "2027-01-04"],
  ["24 11 2026", "2026-11-24"],
  ["29-02-2028", "2028-02-29"],
  ["29-02-2027", null],
  ["2026-13-01", null],
  ["1926-11-24", null],
  ["24-11-26", null],
  ["morgen", null],
])("the typed day '%s' is %s", (typed, day) => {
  expect(readDay(typed)).toBe(day);
});
