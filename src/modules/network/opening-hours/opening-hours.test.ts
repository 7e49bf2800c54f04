// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { nextMoment, openOn, openStatus } from "./opening-hours.ts";

const hours = [
  { weekday: 2, opensAt: "19:00", closesAt: "21:00" },
  { weekday: 2, opensAt: "10:00", closesAt: "12:30" },
  { weekday: 4, opensAt: "10:00", closesAt: "16:00" },
];
const tuesday = "2026-11-24";

describe("on a day with a morning and an evening", () => {
  test.each([
    [
      "a minute before opening it is closed until 10.00",
      "09:59",
      { open: false, next: { day: tuesday, opensAt: "10:00" } },
    ],
    ["at opening time it is open", "10:00", { open: true, until: "12:30", again: "19:00" }],
    ["a minute before closing it is open", "12:29", { open: true, until: "12:30", again: "19:00" }],
    [
      "at closing time it is closed until the evening",
      "12:30",
      { open: false, next: { day: tuesday, opensAt: "19:00" } },
    ],
    ["in the evening nothing follows that day", "20:00", { open: true, until: "21:00" }],
    [
      "after the evening it opens again on Thursday",
      "21:00",
      { open: false, next: { day: "2026-11-26", opensAt: "10:00" } },
    ],
  ])("%s", (_, time, status) => {
    expect(openStatus(hours, [], `${tuesday}T${time}`)).toEqual(status);
  });
});

test("on a closed day the reason is told, and the next day that is not closed", () => {
  const closedDays = [
    { day: tuesday, reason: "Schoonmaak" },
    { day: "2026-11-26", reason: "" },
  ];

  expect(openStatus(hours, closedDays, `${tuesday}T11:00`)).toEqual({
    open: false,
    next: { day: "2026-12-01", opensAt: "10:00" },
    closedReason: "Schoonmaak",
  });
});

test("a centre without opening hours is closed, and nothing is promised", () => {
  const status = openStatus([], [], `${tuesday}T11:00`);

  expect(status).toEqual({ open: false, next: null });
  expect(nextMoment(status, `${tuesday}T11:00`)).toBeNull();
});

test("hours that touch or overlap are one stretch", () => {
  const touching = [
    { weekday: 2, opensAt: "12:00", closesAt: "13:00" },
    { weekday: 2, opensAt: "09:00", closesAt: "12:00" },
    { weekday: 2, opensAt: "09:30", closesAt: "11:00" },
  ];

  expect(openOn(touching, [], tuesday)).toEqual([{ opensAt: "09:00", closesAt: "13:00" }]);
});

test("the status changes when the door closes, and then when it opens", () => {
  const open = openStatus(hours, [], `${tuesday}T11:00`);
  const closed = openStatus(hours, [], `${tuesday}T21:30`);

  expect(nextMoment(open, `${tuesday}T11:00`)).toBe("2026-11-24T12:30");
  expect(nextMoment(closed, `${tuesday}T21:30`)).toBe("2026-11-26T10:00");
});

test("open until midnight changes at the start of the next day", () => {
  const late = [{ weekday: 2, opensAt: "20:00", closesAt: "24:00" }];
  const status = openStatus(late, [], `${tuesday}T23:59`);

  expect(status).toEqual({ open: true, until: "24:00" });
  expect(nextMoment(status, `${tuesday}T23:59`)).toBe("2026-11-25T00:00");
});
