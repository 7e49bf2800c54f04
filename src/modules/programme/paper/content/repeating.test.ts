// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { addDays } from "#platform/clock";
import type { DateForVisitor } from "../../finding/finding.ts";
import { walk } from "../../finding/test-date.ts";
import { takeTogether } from "./repeating.ts";

const december = { from: "2026-12-01", until: "2027-01-01" };
const noneClosed: ReadonlySet<string> = new Set();

function dateOn(day: string, changes: Partial<DateForVisitor> = {}): DateForVisitor {
  const soup = { id: `${changes.slug ?? "soep"} ${day}`, slug: "soep", title: "Soep", kind: "meal" };
  const place = { placeKind: "here", placeName: "Keuken" } as const;
  return { ...walk, ...soup, ...place, startsLocal: `${day}T12:30`, endsLocal: `${day}T13:30`, ...changes };
}

const tuesdays = ["2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22", "2026-12-29"];

test("what is on every Tuesday at the same time is one line", () => {
  const { weekly, single } = takeTogether(
    tuesdays.map((day) => dateOn(day)),
    december,
    noneClosed,
  );

  expect(weekly.map(({ weekday, dates, not }) => [weekday, dates.length, not])).toEqual([[2, 5, []]]);
  expect(single).toEqual([]);
});

test("a Tuesday that does not go on is named with the line, and a closed house speaks for itself", () => {
  const dates = tuesdays.slice(1).map((day) => dateOn(day, { isCancelled: day === "2026-12-15" }));

  const { weekly } = takeTogether(dates, december, new Set(["2026-12-01"]));

  expect(weekly.map(({ not }) => not)).toEqual([["2026-12-15"]]);
});

test("what is on every other week, or at another time, stands by itself", () => {
  const fortnightly = ["2026-12-01", "2026-12-15", "2026-12-29"].map((day) => dateOn(day));
  const later = dateOn("2026-12-08", { startsLocal: "2026-12-08T17:00", endsLocal: "2026-12-08T18:00" });

  const { weekly, single } = takeTogether([...fortnightly, later], december, noneClosed);

  expect(weekly).toEqual([]);
  expect(single.map(({ startsLocal }) => startsLocal.slice(0, 10))).toEqual(
    tuesdays.filter((day) => day !== "2026-12-22"),
  );
});

test("a date with a word of its own is told by itself", () => {
  const departure = {
    cancelReason: "",
    notice: "Vandaag met muziek.",
    movedFrom: null,
    isElsewhere: false,
    hosts: null,
    isExtra: false,
  };
  const dates = tuesdays.map((day) => dateOn(day, day === "2026-12-22" ? { departure } : {}));

  const { weekly, single } = takeTogether(dates, december, noneClosed);

  expect(weekly.map((line) => line.dates.length)).toEqual([4]);
  expect(single).toHaveLength(1);
});

test("every date of a full month is in one line or stands by itself, once", () => {
  const dates = Array.from({ length: 250 }, (_, index) => {
    const slug = `a-${index % 17}`;
    return dateOn(addDays(december.from, (index * 7 + (index % 5)) % 31), { slug, title: slug, id: String(index) });
  });

  const { weekly, single } = takeTogether(dates, december, noneClosed);
  const all = [...weekly.flatMap((line) => line.dates), ...single].map(({ id }) => id);

  expect(new Set(all).size).toBe(250);
  expect(all).toHaveLength(250);
});
