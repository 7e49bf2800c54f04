// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { placeOf, placesToWait } from "./board.ts";
import { hoursOf, linesOf, markNumbers } from "./hour.ts";

const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime("Europe/Amsterdam").toInstant();
const day = [
  { opensAt: "10:00", closesAt: "12:30" },
  { opensAt: "19:00", closesAt: "21:00" },
];

describe("where somebody can wait", () => {
  test("is at the hours that are left today, each until its end", () => {
    const hours = [
      { id: "a", endsAt: at("2026-11-24T12:00") },
      { id: "b", endsAt: at("2026-11-24T16:00") },
    ];

    expect(placesToWait(hours, { open: day, localNow: "2026-11-24T11:00", at })).toEqual([
      { occurrenceId: "a", until: at("2026-11-24T12:00") },
      { occurrenceId: "b", until: at("2026-11-24T16:00") },
    ]);
  });

  test.each([
    { is: "until the house closes for the day", open: day, now: "11:00", until: "21:00" },
    { is: "until midnight once it closed", open: day, now: "21:00", until: "23:59" },
    { is: "until midnight on a day that it is closed", open: [], now: "11:00", until: "23:59" },
    { is: "until midnight where it closes then", open: [{ closesAt: "24:00" }], now: "11:00", until: "23:59" },
  ])("is the house where there is no hour: $is", ({ open, now, until }) => {
    expect(placesToWait([], { open, localNow: `2026-11-24T${now}`, at })).toEqual([
      { occurrenceId: null, until: at(`2026-11-24T${until}`) },
    ]);
  });

  test("is asked only where there are several places, and an hour that is over is none", () => {
    const one = { occurrenceId: "a", until: at("2026-11-24T12:00") };
    const other = { occurrenceId: "b", until: at("2026-11-24T12:00") };

    expect(placeOf([one], "")).toBe(one);
    expect(placeOf([one, other], "b")).toBe(other);
    expect(placeOf([one, other], "")).toBeNull();
    expect(placeOf([one], "b")).toBeNull();
  });
});

test("an hour has its first dates, in the order of the first of each", () => {
  const dates = ["b", "a", "b", "b", "a"].map((activityId, number) => ({ activityId, number }));

  expect(hoursOf(dates, 2).map((hour) => hour.map(({ number }) => number))).toEqual([
    [0, 2],
    [1, 4],
  ]);
});

test("what one can come for is a line each, however it was typed", () => {
  expect(linesOf("- Een brief\n\n  * Zomaar praten\nGeld")).toEqual(["Een brief", "Zomaar praten", "Geld"]);
});

test.each([
  ["Bel Ton op 06 00 00 00 01.", "Bel Ton op [06 00 00 00 01]."],
  ["Of 075-0000000, of +31 75 000 00 00", "Of [075-0000000], of [+31 75 000 00 00]"],
  ["Om 10.30 uur, op 24 november 2026", "Om 10.30 uur, op 24 november 2026"],
])("a number to call in '%s' becomes a link", (words, marked) => {
  expect(markNumbers(words)).toBe(marked);
});
