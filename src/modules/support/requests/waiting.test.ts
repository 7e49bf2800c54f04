// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { firstTalkStep, usualWait } from "./waiting.ts";

test.each([
  [0, "week"],
  [7, "week"],
  [8, "two-weeks"],
  [14, "two-weeks"],
  [15, "month"],
  [31, "month"],
  [32, "three-months"],
  [92, "three-months"],
  [93, "longer"],
] as const)("a first talk after %i days is told as %s", (days, step) => {
  expect(firstTalkStep(days)).toBe(step);
});

describe("what is said about waiting", () => {
  test.each([
    [{ week: 4 }, null],
    [{}, null],
    [{ week: 5 }, "week"],
    [{ week: 1, "two-weeks": 1, month: 3 }, "month"],
    [{ week: 3, longer: 3 }, "week"],
    [{ week: 2, longer: 3 }, "longer"],
    [{ week: 1, unknown: 40 }, null],
  ] as const)("%j is %s", (counts, wait) => {
    expect(usualWait(new Map(Object.entries(counts)))).toBe(wait);
  });
});
