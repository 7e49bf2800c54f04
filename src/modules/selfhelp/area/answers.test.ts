// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { linesOf, withAnswer } from "./answers.ts";

test.each([
  ["a list", ["Lopen", " ", "Zingen"], ["Lopen", "Zingen"]],
  ["one text", "Lopen\nZingen", ["Lopen\nZingen"]],
  ["blanks", "  ", []],
  ["nothing", undefined, []],
])("of %s what was written is left", (_, answer, lines) => {
  expect(linesOf(answer === undefined ? {} : { "both.gives": answer }, "both.gives")).toEqual(lines);
});

test("an answer takes the place of the one before, and the rest stays", () => {
  const body = { title: "Thuis", answers: { "day.gave": ["Zon"], "day.took": ["Post"] } };

  expect(withAnswer(body, "day.took", [])).toEqual({
    title: "Thuis",
    answers: { "day.gave": ["Zon"], "day.took": [] },
  });
});
