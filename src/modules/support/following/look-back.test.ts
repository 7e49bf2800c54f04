// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { hoursOf } from "./following-calendar.ts";
import { type LookBack, momentsToPlan, monthsAfter } from "./look-back.ts";
import { changedPieces } from "./written.ts";

const planned = (plannedOn: string): LookBack => ({
  ...{ id: "x", plannedOn, plannedBy: "holder", heldOn: null, grade: null, question: null },
  ...{ remindHolder: false, remindPeer: false, mayCount: false, pieces: {} },
});

test.each([
  ["2026-09-03", 3, "2026-12-03"],
  ["2026-08-31", 6, "2027-02-28"],
  ["2026-11-30", 3, "2027-02-28"],
])("from %s it is %s months to %s", (day, months, after) => {
  expect(monthsAfter(day, months)).toBe(after);
});

test.each([
  { planned: [], today: "2026-11-12", moments: ["2026-12-03", "2027-03-03"] },
  { planned: ["2026-12-10"], today: "2026-11-12", moments: ["2027-03-03"] },
  { planned: [], today: "2027-01-12", moments: ["2027-03-03"] },
  { planned: [], today: "2027-03-03", moments: [] },
])("on $today, with $planned planned, these are proposed: $moments", ({ planned: days, today, moments }) => {
  expect(momentsToPlan("2026-09-03", days.map(planned), today)).toEqual(moments);
});

test("only what reads otherwise becomes a version, also what was made empty", () => {
  const stands = { id: 1, part: "line", words: "Tot dan", writtenAs: "self", writerId: null } as const;
  const before = { line: { ...stands, writerName: "Wilg", writtenOn: "2026-11-12" } };

  expect(changedPieces(before, { line: "Tot dan", where: "" })).toEqual([]);
  expect(changedPieces(before, { line: "", where: "In de tuin" })).toEqual([
    ["where", "In de tuin"],
    ["line", ""],
  ]);
});

test("what has no time stands the whole day in a calendar, and what has one for an hour", () => {
  expect(hoursOf({ day: "2026-11-26", atTime: null, minutes: null })).toEqual({
    startsLocal: "2026-11-26T00:00",
    endsLocal: "2026-11-27T00:00",
  });
  expect(hoursOf({ day: "2026-11-26", atTime: "23:30", minutes: null }).endsLocal).toBe("2026-11-27T00:30");
});
