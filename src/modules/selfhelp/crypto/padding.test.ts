// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { fromUtf8 } from "./bytes.ts";
import { padded, paddedSize } from "./padding.ts";

/** Worked out from the rule in the paper (E = ⌊log₂ L⌋, S = ⌊log₂ E⌋ + 1, up to a multiple of 2^(E−S)); none under 1024. */
const table = [
  [0, 1024],
  [1, 1024],
  [1024, 1024],
  [1025, 1088],
  [1100, 1152],
  [2000, 2048],
  [2048, 2048],
  [2049, 2176],
  [4097, 4352],
  [9000, 9216],
  [65_537, 67_584],
  [100_000, 100_352],
  [1_000_000, 1_015_808],
  [5_242_880, 5_242_880],
] as const;

test.each(table)("%i bytes become %i", (size, expected) => {
  expect(paddedSize(size)).toBe(expected);
});

test("no length grows by more than an eighth, none shrinks, and few lengths are left", () => {
  const sizes = Array.from({ length: 30_000 }, (_, index) => 1025 + index * 7);
  const grown = sizes.map((size) => paddedSize(size) / size);

  expect(Math.max(...grown)).toBeLessThan(1.12);
  expect(Math.min(...grown)).toBeGreaterThanOrEqual(1);
  expect(new Set(sizes.map(paddedSize)).size).toBeLessThan(150);
});

test("words of more than one byte count as what they are", () => {
  expect(padded("💚".repeat(300)).length).toBe(paddedSize(1200));
  expect(fromUtf8(padded("moe")).trimEnd()).toBe("moe");
});
