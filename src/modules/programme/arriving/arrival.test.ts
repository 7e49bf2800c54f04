// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { type DateToArriveAt, fitsDate, readClockTime, refuseArrival } from "./arrival.ts";

const now = Temporal.Instant.from("2026-11-24T10:00:00Z");
const soup: DateToArriveAt = {
  cancelledAt: null,
  startsLocal: "2026-11-24T12:00",
  endsLocal: "2026-11-24T14:00",
  endsAt: Temporal.Instant.from("2026-11-24T13:00:00Z"),
  placeKind: "here",
};

test.each([
  ["10:30", "10:30"],
  ["9.05", "09:05"],
  ["1030", "10:30"],
  ["10 uur", "10:00"],
  ["10u30", "10:30"],
  ["7", "07:00"],
])("%j is a time", (typed, time) => {
  expect(readClockTime(typed)).toBe(time);
});

test.each(["", "25:00", "10:75", "straks", "10:30:15", "half elf"])("%j is no time", (typed) => {
  expect(readClockTime(typed)).toBeNull();
});

test("one may come from an hour before the start until the end", () => {
  expect(["10:59", "11:00", "12:00", "14:00", "14:01"].map((time) => fitsDate(time, soup))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

test("a date that goes on after midnight has times on both sides of it", () => {
  const night = { startsLocal: "2026-11-24T22:00", endsLocal: "2026-11-25T01:00" };

  expect(["20:30", "21:30", "23:59", "00:30", "01:30"].map((time) => fitsDate(time, night))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

test("somebody can wait wherever there is a door, until the date is over or called off", () => {
  expect(refuseArrival(soup, now)).toBeNull();
  expect(refuseArrival({ ...soup, placeKind: "outside" }, now)).toBeNull();
  expect(refuseArrival({ ...soup, placeKind: "online" }, now)).toBe("no-door");
  expect(refuseArrival({ ...soup, cancelledAt: now }, now)).toBe("cancelled");
  expect(refuseArrival(soup, soup.endsAt)).toBe("over");
});
