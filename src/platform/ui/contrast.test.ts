// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { contrastOf } from "./index.ts";

test.each([
  ["#000000", "#ffffff", 21],
  ["#777777", "#ffffff", 4.48],
  ["#767676", "#ffffff", 4.54],
  ["#ff0000", "#ffffff", 4],
  ["#17523f", "#17523f", 1],
])("how far %s and %s stand apart is as WCAG counts it", (one, other, ratio) => {
  expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
  expect(contrastOf(other, one)).toBe(contrastOf(one, other));
});
