// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { swapped, withOrWithout } from "./lists.ts";

test("two change places, and the others stay where they are", () => {
  expect(swapped([..."abcd"], "d", "b").join("")).toBe("adcb");
});

test.each([
  ["abc", "b", false, "ac"],
  ["ac", "b", true, "acb"],
  ["abc", "a", true, "bca"],
  ["ac", "b", false, "ac"],
])("of %s, %s is in: %s", (list, one, isIn, expected) => {
  expect(withOrWithout([...list], one, isIn).join("")).toBe(expected);
});
