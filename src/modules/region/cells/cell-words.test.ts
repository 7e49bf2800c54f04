// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { hasComeTrue, isStillComing, layOver, layOverPart, nothingSaid } from "./cell-words.ts";

const coming = { ...nothingSaid, comesOn: "2027-03-01" };
const missing = { ...nothingSaid, correction: "missing" } as const;
const there = { ...nothingSaid, correction: "there" } as const;
const double = { ...nothingSaid, double: { isFine: false } };
const fine = { ...nothingSaid, double: { isFine: true } };

test.each([
  ["nobody says anything", "there", nothingSaid, "there"],
  ["nobody says anything of what misses", "missing", nothingSaid, "missing"],
  ["who do the same were not all heard yet", "double", nothingSaid, "there"],
  ["who do the same were heard", "double", double, "double"],
  ["something comes where nothing is", "missing", coming, "coming"],
  ["something comes beside what is there", "there", coming, "there"],
  ["somebody says that it is not there", "there", missing, "missing"],
  ["it is not there, and something comes", "there", { ...coming, correction: "missing" } as const, "coming"],
  [
    "somebody says that two of the same are not there",
    "double",
    { ...double, correction: "missing" } as const,
    "missing",
  ],
  ["somebody says that it is there", "missing", there, "there"],
] as const)("when %s the cell shows so", (_, computed, word, state) => {
  expect(layOver(computed, word).state).toBe(state);
});

test("double is fine when all of them say so, and only as long as it is double", () => {
  expect(layOver("double", fine)).toEqual({ state: "double", isFine: true });
  expect(layOver("there", fine)).toEqual({ state: "there", isFine: false });
});

test("of a part of what there is, such as Saturdays, nobody corrected anything; yet who is named hears first", () => {
  expect(layOverPart("missing", there).state).toBe("missing");
  expect(layOverPart("missing", coming).state).toBe("missing");
  expect(layOverPart("double", nothingSaid).state).toBe("there");
  expect(layOverPart("double", double).state).toBe("double");
});

test("what would come is said to come until a month after its day", () => {
  expect(isStillComing("2027-03-01", "2027-04-01")).toBe(true);
  expect(isStillComing("2027-03-01", "2027-04-02")).toBe(false);
});

test("a correction ends when the map says the same, and so does what came", () => {
  expect(hasComeTrue("missing", "missing")).toBe(true);
  expect(hasComeTrue("missing", "there")).toBe(false);
  expect(hasComeTrue("there", "double")).toBe(true);
  expect(hasComeTrue("coming", "there")).toBe(true);
  expect(hasComeTrue("coming", "missing")).toBe(false);
});
