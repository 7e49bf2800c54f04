// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import reference from "../../../reference/support.json" with { type: "json" };
import { highestGrade, lookBackMonths, lowestGrade } from "../following/look-back.ts";
import { writtenParts } from "../following/written.ts";
import { canReopen, closingPoints, partOf, tellers } from "./points.ts";
import { suppressed } from "./what-may-leave.queries.ts";

test("the points of the closing, the months of looking back and the grades are those of the reference", () => {
  expect([...closingPoints]).toEqual(reference.closingReport);
  expect([...lookBackMonths]).toEqual(reference.lookBack.afterMonths);
  expect({ min: lowestGrade, max: highestGrade, optional: true }).toEqual(reference.lookBack.grade);
});

test("each point is told twice, apart", () => {
  for (const teller of tellers)
    for (const point of closingPoints) expect(writtenParts).toContain(partOf(teller, point));
});

test.each([
  [null, "2026-11-12", false],
  ["2026-11-12", "2026-11-12", true],
  ["2026-11-12", "2026-12-12", true],
  ["2026-11-12", "2026-12-13", false],
])("closed on %s, on %s it can be opened again: %s", (endedOn, today, can) => {
  expect(canReopen({ endedOn }, today)).toBe(can);
});

test.each([
  { counts: [{ grade: 7, times: 4 }], told: [] },
  { counts: [{ grade: 7, times: 5 }], told: [{ grade: 7, times: 5 }] },
  {
    counts: [
      { grade: 6, times: 1 },
      { grade: 8, times: 6 },
    ],
    told: [
      { grade: 6, times: null },
      { grade: 8, times: 6 },
    ],
  },
])("of grades that few gave nothing is told", ({ counts, told }) => {
  expect(suppressed(counts)).toEqual(told);
});
