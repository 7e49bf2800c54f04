// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { completeLanguages } from "#platform/i18n";
import { joinings } from "../../activities/facts.ts";
import { readCapacity, readCost, readJoining } from "./csv-amounts.ts";
import { detectDayOrder, readDay, readTime, splitTimes } from "./csv-dates.ts";
import { joiningWord } from "./joining-words.ts";

test.each([
  ["24-11-2026", "2026-11-24"],
  ["24/11/26", "2026-11-24"],
  ["4.1.2027", "2027-01-04"],
  ["2026-11-24", "2026-11-24"],
  ["di 24-11-2026", "2026-11-24"],
  ["dinsdag 24 november 2026", "2026-11-24"],
  ["Tue, 24 Nov 2026", "2026-11-24"],
  ["24-11-2026 00:00:00", "2026-11-24"],
  ["31-2-2026", undefined],
  ["morgen", undefined],
])("the date %j is read as %s", (text, day) => {
  expect(readDay(text, "dayFirst")?.day).toBe(day);
});

test.each([
  ["9.30", "09:30"],
  ["9:30", "09:30"],
  ["09:30:00", "09:30"],
  ["9u30", "09:30"],
  ["9 uur", "09:00"],
  ["19.00u", "19:00"],
  ["0930", "09:30"],
  ["2:30 PM", "14:30"],
  ["12:00 AM", "00:00"],
  ["25.00", null],
  ["half tien", null],
])("the time %j is read as %s", (text, time) => {
  expect(readTime(text)).toBe(time);
});

test("a start and an end may share a cell", () => {
  expect(splitTimes("10.00 - 12.00")).toEqual({ start: "10.00", end: "12.00" });
  expect(splitTimes("van 10 tot 12 uur")).toEqual({ start: "10", end: "12 uur" });
});

test("the month comes first only in a file that can be read in no other way", () => {
  expect(detectDayOrder(["11/24/2026", "12/1/2026"])).toBe("monthFirst");
  expect(detectDayOrder(["24/11/2026", "1/12/2026"])).toBe("dayFirst");
  expect(detectDayOrder(["1/2/2026", "3/4/2026"])).toBe("dayFirst");
});

test.each([
  ["gratis", 0],
  ["€ 2,50", 250],
  ["2.50", 250],
  ["5,-", 500],
  ["1.250,00 euro", 125_000],
  ["vrije bijdrage", null],
])("the cost %j is %s cents", (text, cents) => {
  expect(readCost(text)).toEqual({ value: { cents, text }, warnings: [] });
});

test.each([
  ["8", 8],
  ["max. 12 personen", 12],
  ["onbeperkt", null],
  ["", null],
])("the number of places %j is %s", (text, capacity) => {
  expect(readCapacity(text)).toEqual({ value: capacity, warnings: [] });
});

test.each(joinings)("the way of joining %s is read back from the word that we write for it", (joining) => {
  for (const language of completeLanguages) {
    expect(readJoining(joiningWord(joining, language))).toEqual({ value: joining, warnings: [] });
  }
});
