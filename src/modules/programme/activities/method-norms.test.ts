// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Schedule } from "../schedules/schedule.ts";
import { programmeTexts } from "../texts.ts";
import type { ActivityFacts } from "./activity.ts";
import { departuresFrom, methodCodes, methodNorms, methodOf } from "./method-norms.ts";
import { testFacts } from "./test-programme.ts";

type Published = Record<string, unknown> & { code: string; nl: string; en: string };
const reference: { source: string; methods: Published[] } = JSON.parse(
  readFileSync(new URL("../../../reference/methods.json", import.meta.url), "utf8"),
);
const eightTimes: Schedule = {
  startsLocal: "2026-12-01T10:00",
  zone: "Europe/Amsterdam",
  durationMinutes: 150,
  rrule: "FREQ=WEEKLY;BYDAY=TU;COUNT=8",
  changes: [],
};
const wrap: ActivityFacts = { ...testFacts("a"), title: "WRAP in acht keer", kind: "course", hosts: ["Noor", "Samir"] };

test("the norms of a method are those of the reference, under its names and with its source", () => {
  for (const code of methodCodes) {
    const published = reference.methods.find((method) => method.code === code);
    const { isLicensed, isMonthly, ...numbers } = methodNorms[code];

    expect(published).toMatchObject(numbers);
    expect(isLicensed === true).toBe(published?.licence !== undefined);
    expect(isMonthly === 1).toBe(published?.usualRhythm === "monthly");
    expect([programmeTexts.nl, programmeTexts.en].map(({ activity }) => activity.method.name[code])).toEqual([
      published?.nl,
      published?.en,
    ]);
  }
  expect(programmeTexts.nl.activity.method.source).toContain("Basiscurriculum ervaringsdeskundigheid (2015)");
});

describe("which method it is", () => {
  test.each<[string, Partial<ActivityFacts>, string | null]>([
    ["a course is known by its title", {}, "wrap"],
    [
      "also by its building block",
      { title: "Op eigen kracht", buildingBlockActivity: "recover-it-yourself" },
      "recover-it-yourself",
    ],
    ["the longer of two names counts", { title: "Werken met eigen ervaring als ervaringscoach" }, "peer-coach-course"],
    ["one evening about it is not it", { kind: "theme-meeting" }, null],
    ["a word that holds it is not it", { title: "Wrapjes vullen" }, null],
    ["intervision is a kind by itself", { title: "Samen kijken", kind: "intervision" }, "intervision"],
  ])("%s", (_, changes, code) => {
    expect(methodOf({ ...wrap, ...changes })).toBe(code);
  });
});

describe("where a plan departs", () => {
  const departures = (facts: Partial<ActivityFacts>, schedule: Partial<Schedule> = {}, code = "wrap" as const) =>
    departuresFrom(methodNorms[code], { facts: { ...wrap, ...facts }, schedule: { ...eightTimes, ...schedule } });

  test("a plan as published departs in nothing", () => {
    expect(departures({})).toEqual([]);
  });

  test("fewer meetings, a shorter time and one leader are each named", () => {
    expect(departures({ hosts: ["Noor"] }, { rrule: "FREQ=WEEKLY;COUNT=6", durationMinutes: 90 })).toEqual([
      { norm: "meetings", expected: 8, planned: 6 },
      { norm: "minutes", expected: 150, planned: 90 },
      { norm: "facilitators", expected: 2, planned: 1 },
    ]);
  });

  test("a course without end is named as such", () => {
    expect(departures({}, { rrule: "FREQ=WEEKLY" })).toEqual([{ norm: "endless", expected: 8, planned: 0 }]);
  });

  test("a group that is too large or without a limit is named, where a size was published", () => {
    const norm = methodNorms["recover-it-yourself"];
    const twelve = { ...eightTimes, durationMinutes: 120, rrule: "FREQ=WEEKLY;COUNT=12" };

    expect(departuresFrom(norm, { facts: { ...wrap, capacity: 12 }, schedule: twelve })).toEqual([
      { norm: "groupMax", expected: 8, planned: 12 },
    ]);
    expect(departuresFrom(norm, { facts: { ...wrap, capacity: 8 }, schedule: twelve })).toEqual([]);
  });

  test("a recovery group that meets every week departs from every two weeks", () => {
    const norm = methodNorms["recovery-group"];
    const weekly = { ...eightTimes, durationMinutes: 120, rrule: "FREQ=WEEKLY" };

    expect(departuresFrom(norm, { facts: wrap, schedule: weekly })).toEqual([
      { norm: "everyWeeks", expected: 2, planned: 1 },
    ]);
  });
});
