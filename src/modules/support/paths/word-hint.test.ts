// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import reference from "../../../reference/word-hints.json" with { type: "json" };
import { hintsFor, sayOtherwise, wordHints } from "./word-hint.ts";

test("the words are exactly those of the reference", () => {
  const ours = wordHints.map(({ instead, say }) => ({ instead, say: inOneLine(say) }));

  expect(ours).toEqual(reference.wordHints);
});

test.each([
  ["Bij de intake was het druk.", ["intake"]],
  ["De cliënt heeft geen ziekte-inzicht.", ["cliënt", "geen ziekte-inzicht"]],
  ["Cliënten en patiënten", ["cliënten", "patiënten"]],
  ["Een chronische pijn, en een cliëntenraad", []],
  ["Wilg belt zelf.", []],
  ["", []],
])("%s", (text, words) => {
  expect(hintsFor(text).map(({ instead }) => instead)).toEqual(words);
});

test("a word is said otherwise wherever it stands, with its capital, and nothing else changes", () => {
  const text = "Intake om tien uur. Na de intake lopen we langs het water.";

  expect(sayOtherwise(text, "intake", "kennismaking")).toBe(
    "Kennismaking om tien uur. Na de kennismaking lopen we langs het water.",
  );
});

test("only what was offered can be said instead", () => {
  expect(sayOtherwise("De intake", "intake", "iets anders")).toBe("De intake");
  expect(sayOtherwise("De intake", "De", "Een")).toBe("De intake");
});

function inOneLine(say: readonly string[]): string {
  return [say.slice(0, -1).join(", "), ...say.slice(-1)].filter((part) => part).join(" of ");
}
