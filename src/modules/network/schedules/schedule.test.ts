// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { createTexts } from "#platform/i18n";
import { texts } from "../../../texts.ts";
import { holdsOn } from "./recurrence.ts";
import { openingOf, type Schedule, stretchesOf } from "./schedule.ts";
import { schedulesInWords } from "./schedule-words.ts";

const nothing: Schedule = {
  ...{ validFrom: null, validTo: null, dtstart: null, until: null, count: null, freq: null, interval: null },
  ...{ byday: null, byweekno: null, bymonthday: null },
  ...{ opensAt: null, closesAt: null, description: null, attendingType: null, notes: null },
};
const office: Schedule = {
  ...nothing,
  freq: "WEEKLY",
  byday: "MO,TU,WE,TH,FR",
  opensAt: "09:00:00",
  closesAt: "17:00",
};
/** 24 November 2026 is a Tuesday. */
const tuesday = "2026-11-24";

describe("on which days a schedule holds", () => {
  test.each<[string, Partial<Schedule>, string[], string[]]>([
    ["named days of each week", { freq: "WEEKLY", byday: "TU,TH" }, ["2026-11-24", "2026-11-26"], ["2026-11-25"]],
    ["days without a frequency", { byday: "tu" }, ["2026-11-24"], ["2026-11-25"]],
    [
      "the weekday of its first day",
      { freq: "WEEKLY", dtstart: "2026-11-03" },
      ["2026-11-24"],
      ["2026-10-27", "2026-11-25"],
    ],
    [
      "every other week",
      { freq: "WEEKLY", interval: 2, byday: "TU", dtstart: "2026-11-10" },
      ["2026-11-24"],
      ["2026-11-17"],
    ],
    [
      "a season",
      { byday: "TU", validFrom: "2026-11-24", validTo: "2026-12-01" },
      ["2026-11-24", "2026-12-01"],
      ["2026-11-17", "2026-12-08"],
    ],
    ["until a day", { byday: "TU", until: "2026-11-24" }, ["2026-11-24"], ["2026-12-01"]],
    ["three times", { byday: "TU", dtstart: "2026-11-10", count: 3 }, ["2026-11-10", "2026-11-24"], ["2026-12-01"]],
    [
      "the second and last Tuesday",
      { freq: "MONTHLY", byday: "2TU,-1TU" },
      ["2026-11-10", "2026-11-24"],
      ["2026-11-17"],
    ],
    ["dates of the month", { freq: "MONTHLY", bymonthday: "1, 24,-1" }, ["2026-11-24", "2026-11-30"], ["2026-11-25"]],
    [
      "every third month",
      { freq: "MONTHLY", interval: 3, bymonthday: "24", dtstart: "2026-08-24" },
      ["2026-11-24"],
      ["2026-10-24"],
    ],
    ["weeks of the year", { freq: "WEEKLY", byday: "TU", byweekno: "48" }, ["2026-11-24"], ["2026-12-01"]],
    ["one day", { dtstart: "2026-11-24" }, ["2026-11-24"], ["2026-12-01"]],
    ["nothing that can be read", { byday: "dinsdags" }, [], ["2026-11-24"]],
  ])("%s", (_, facts, on, off) => {
    const held = [...on, ...off].filter((day) => holdsOn({ ...nothing, ...facts }, day));

    expect(held).toEqual(on);
  });
});

test("hours that touch are one, and what closes after midnight ends the next day", () => {
  const night = { ...nothing, byday: "TU", opensAt: "22:00", closesAt: "06:00" };

  expect(stretchesOf([office, { ...office, opensAt: "17:00", closesAt: "18:00" }, night], tuesday)).toEqual([
    { from: "2026-11-24T09:00", until: "2026-11-24T18:00" },
    { from: "2026-11-24T22:00", until: "2026-11-25T06:00" },
  ]);
  expect(openingOf([night], "2026-11-25T05:59")).toEqual({ isOpen: true, until: "2026-11-25T06:00" });
  expect(openingOf([night], "2026-11-25T06:00")).toEqual({ isOpen: false, next: "2026-12-01T22:00" });
  expect(openingOf([night], "2026-11-26T01:00")).toMatchObject({ isOpen: false });
});

test("the whole day is open at each moment, however it was written", () => {
  for (const closesAt of ["00:00", "24:00", "23:59"]) {
    const always = { ...nothing, byday: "MO,TU,WE,TH,FR,SA,SU", opensAt: "00:00", closesAt };
    expect(openingOf([always], "2026-11-24T23:59")).toEqual({ isOpen: true, until: null });
  }
});

test("what has no hours is never said to be open", () => {
  expect(openingOf([{ ...nothing, byday: "TU", description: "Op afspraak" }], "2026-11-24T12:00")).toBeNull();
});

test("the next time it opens is found days ahead, and none where there is none", () => {
  expect(openingOf([office], "2026-11-27T17:00")).toEqual({ isOpen: false, next: "2026-11-30T09:00" });
  expect(openingOf([office], "2026-11-24T08:00")).toEqual({ isOpen: false, next: "2026-11-24T09:00" });
  expect(openingOf([{ ...office, validTo: "2026-11-01" }], "2026-11-24T08:00")).toEqual({ isOpen: false, next: null });
});

describe("in words", () => {
  const wording = { t: createTexts(texts)("nl"), language: "nl" as const, today: tuesday };

  test.each<[Partial<Schedule>, string]>([
    [office, "Maandag tot en met vrijdag: 9.00 tot 17.00 uur"],
    [
      { byday: "TU,TH", opensAt: "13:00", closesAt: "16:00", notes: "In de zomer dicht." },
      "Dinsdag en donderdag: 13.00 tot 16.00 uur. In de zomer dicht",
    ],
    [{ byday: "MO,TU,WE,TH,FR,SA,SU", opensAt: "00:00", closesAt: "24:00" }, "Elke dag: dag en nacht"],
    [
      { freq: "WEEKLY", interval: 2, byday: "WE", opensAt: "10:00", closesAt: "12:00" },
      "Woensdag, om de week: 10.00 tot 12.00 uur",
    ],
    [
      { freq: "MONTHLY", byday: "1MO,3MO", opensAt: "19:00", closesAt: "21:00" },
      "Elke maand op de eerste maandag en de derde maandag: 19.00 tot 21.00 uur",
    ],
    [
      { byday: "TU", opensAt: "10:00", closesAt: "12:00", validTo: "2026-12-31" },
      "Dinsdag: 10.00 tot 12.00 uur. Tot en met 31 december 2026",
    ],
    [{ description: "Bel voor een tijd" }, "Bel voor een tijd"],
    [{ byday: "TU", description: "Op dinsdag, de tijd hoor je" }, "Op dinsdag, de tijd hoor je"],
    [{ byday: "TU" }, "Dinsdag"],
  ])("%j", (facts, line) => {
    expect(schedulesInWords([{ ...nothing, ...facts }], wording)).toEqual([line]);
  });

  test("what is over is not told", () => {
    expect(schedulesInWords([{ ...office, validTo: "2026-11-23" }], wording)).toEqual([]);
  });
});
