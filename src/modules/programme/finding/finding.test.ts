// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { type DateAndPlaces, groupByDay, nextChange, phaseOf } from "./finding.ts";
import { placesOf, stepOf } from "./places.ts";

const date: DateAndPlaces = {
  ...{ startsLocal: "2026-11-24T11:00", endsLocal: "2026-11-24T12:30", isCancelled: false, sharesDay: false },
  ...{ joining: "sign-up", capacity: 8, placesTaken: 0, waiting: 0, series: null, departure: null },
};
const course = { capacity: 8, placesTaken: 6, waiting: 0 };
const before = "2026-11-24T09:00";

describe("what someone can do about a date", () => {
  test.each([
    ["walking in needs no place", { joining: "walk-in", capacity: null }, before, { kind: "walk-in" }],
    [
      "walking in is possible while it goes on",
      { joining: "walk-in", capacity: null },
      "2026-11-24T12:00",
      { kind: "walk-in" },
    ],
    ["without a limit there is room", { capacity: null, placesTaken: 40 }, before, { kind: "room" }],
    ["with six places left there is room", { placesTaken: 2 }, before, { kind: "room" }],
    ["five places left are counted", { placesTaken: 3 }, before, { kind: "few", left: 5 }],
    ["one place left is counted", { placesTaken: 7 }, before, { kind: "few", left: 1 }],
    ["without places it is full", { placesTaken: 8 }, before, { kind: "full" }],
    ["a free place belongs to who waits", { placesTaken: 7, waiting: 1 }, before, { kind: "full" }],
    ["once it has begun nobody signs up", { placesTaken: 3 }, "2026-11-24T11:00", { kind: "started" }],
    ["at its end it is over", { placesTaken: 3 }, "2026-11-24T12:30", { kind: "past" }],
    [
      "who tells us is not counted below five",
      { joining: "tell-us", placesTaken: 4 },
      before,
      { kind: "tell-us", people: null },
    ],
    [
      "from five on we say about how many come",
      { joining: "tell-us", placesTaken: 5 },
      before,
      { kind: "tell-us", people: 5 },
    ],
    [
      "where one may tell us one walks in once it goes on",
      { joining: "tell-us", placesTaken: 9 },
      "2026-11-24T12:00",
      { kind: "walk-in" },
    ],
    [
      "a group that one meets first always can be met",
      { joining: "acquaint", placesTaken: 8 },
      "2026-11-24T12:00",
      { kind: "acquaint" },
    ],
    [
      "a series counts its own places",
      { joining: "series", series: { ...course, joinsUntil: "2026-12-01T11:00" } },
      "2026-11-24T12:00",
      { kind: "few", left: 2 },
    ],
    [
      "a series that began is too late",
      { joining: "series", series: { ...course, joinsUntil: "2026-11-17T11:00" } },
      before,
      { kind: "begun" },
    ],
    ["cancelled goes before all", { isCancelled: true, placesTaken: 8 }, before, { kind: "cancelled" }],
  ] as const)("%s", (_, changes, now, places) => {
    expect(placesOf({ ...date, ...changes }, now)).toEqual(places);
  });
});

describe("the one thing to do", () => {
  test.each([
    [{ kind: "walk-in" }, "walk-in", null],
    [{ kind: "tell-us", people: null }, "tell-us", "tell-us"],
    [{ kind: "few", left: 2 }, "sign-up", "take-part"],
    [{ kind: "full" }, "sign-up", "wait"],
    [{ kind: "room" }, "series", "whole-series"],
    [{ kind: "full" }, "series", "wait-for-series"],
    [{ kind: "begun" }, "series", null],
    [{ kind: "acquaint" }, "acquaint", "acquaint"],
    [{ kind: "cancelled" }, "sign-up", null],
  ] as const)("with %j, joined by %s: %s", (places, joining, step) => {
    expect(stepOf(places, joining)).toBe(step);
  });
});

test("a date is coming, then on, then over", () => {
  const phases = ["10:59", "11:00", "12:29", "12:30"].map((time) => phaseOf(date, `2026-11-24T${time}`));

  expect(phases).toEqual(["coming", "now", "now", "past"]);
});

describe("the next moment at which a page changes", () => {
  test("is a start, then an end, then midnight", () => {
    const moments = ["09:00", "11:00", "12:30"].map((time) => nextChange([date], `2026-11-24T${time}`));

    expect(moments).toEqual(["2026-11-24T11:00", "2026-11-24T12:30", "2026-11-25T00:00"]);
  });

  test("is when a series can no longer be joined, if that comes first", () => {
    expect(nextChange([{ ...date, series: { ...course, joinsUntil: "2026-11-24T09:30" } }], before)).toBe(
      "2026-11-24T09:30",
    );
  });

  test("is when the door opens, if that comes first", () => {
    expect(nextChange([date], before, ["2026-11-24T10:00", null])).toBe("2026-11-24T10:00");
  });
});

test("dates stand under their day, in order", () => {
  const tomorrow = { ...date, startsLocal: "2026-11-25T11:00" };

  expect(groupByDay([date, date, tomorrow])).toEqual([
    { day: "2026-11-24", dates: [date, date] },
    { day: "2026-11-25", dates: [tomorrow] },
  ]);
});
