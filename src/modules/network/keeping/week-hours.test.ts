// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { hoursOfRows, readDayHours, rowsOfHours, writeDayHours } from "./week-hours.ts";

const nothing = { validFrom: null, validTo: null, dtstart: null, until: null, count: null };

test.each([
  ["9-17", "9.00-17.00"],
  ["9.00 tot 12.30 uur, 13:30 tot 17:00", "9.00-12.30, 13.30-17.00"],
  ["20:00-02:00", "20.00-2.00"],
  ["0.00-24.00", "0.00-24.00"],
  ["", ""],
])("%s is read as opening times", (typed, written) => {
  expect(writeDayHours(readDayHours("MO", typed) ?? [], "MO")).toBe(written);
});

test.each(["de hele dag", "9-", "25-26", "9-9", "24.00-3.00"])("%s is asked again", (typed) => {
  expect(readDayHours("MO", typed)).toBeNull();
});

test("days with the same hours share a row, and are read back day by day", () => {
  const hours = ["MO", "TU"].flatMap((day) => readDayHours(day as "MO", "9-17") ?? []);

  const rows = rowsOfHours(hours);

  expect(rows).toEqual([{ byday: "MO,TU", opensAt: "09:00", closesAt: "17:00" }]);
  expect(hoursOfRows(rows.map((row) => ({ ...row, ...nothing, freq: "WEEKLY", interval: null })))).toEqual(hours);
});

test("what repeats otherwise is not for this form", () => {
  const row = { byday: "MO", opensAt: "09:00", closesAt: "17:00", interval: 2, freq: "WEEKLY", ...nothing };

  expect(hoursOfRows([row])).toEqual([]);
});
