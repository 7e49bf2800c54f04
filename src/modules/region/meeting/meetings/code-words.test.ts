// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { codeWords, newMeetingCode, readMeetingCode } from "./code-words.ts";

test("a code is three of many words that stand there once, each easy to say and to spell", () => {
  expect(new Set(codeWords).size).toBe(codeWords.length);
  expect(codeWords.length).toBeGreaterThan(200);
  for (const word of codeWords) expect(word).toMatch(/^[a-z]{2,9}$/);
  expect(newMeetingCode().split("-")).toHaveLength(3);
});

test.each([
  ["brug appel trein", "brug-appel-trein"],
  ["  Brug-APPEL. trein ", "brug-appel-trein"],
  ["brug appel", null],
  ["brug appel trein boot", null],
  ["", null],
])("%j is read as %j", (typed, code) => {
  expect(readMeetingCode(typed)).toBe(code);
});
