// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { paragraphsOf } from "./words.pages.tsx";

test("an empty line begins a paragraph, and a line stays a line", () => {
  expect(paragraphsOf("\nWij delen\n een zaal. \n\n  \nTot dan.\n")).toEqual([
    ["Wij delen", "een zaal."],
    ["Tot dan."],
  ]);
});

test("nothing but space is nothing", () => {
  expect(paragraphsOf(" \n\n ")).toEqual([]);
});
