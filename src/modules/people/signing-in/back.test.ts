// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { backInLanguage, safeBack } from "./back.ts";

test("after signing in you go back to where you were, in the language of the page", () => {
  expect(safeBack("/team/mensen?vanaf=1")).toBe("/team/mensen?vanaf=1");
  expect(backInLanguage("en", "/en/team/mensen")).toBe("/en/team/mensen");
});

test.each([
  "//elders.example",
  "/\\elders.example",
  "\\\\elders.example",
  "https://elders.example/team",
  "javascript:alert(1)",
  "/\t/elders.example",
  "team",
  "",
  undefined,
])("an address of another site (%j) is never where you go: you go to the team's first page", (asked) => {
  expect(safeBack(asked)).toBe("/team");
});

test("a path whose language prefix hides another site goes nowhere else", () => {
  expect(safeBack("/en//elders.example")).toBe("/team");
});
