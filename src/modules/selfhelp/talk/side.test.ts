// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import type { SharedDocument } from "../sharing/shared-document.ts";
import { sideOf } from "./side.ts";

function talkOf(sections: number, lines: number, letters = 60): SharedDocument {
  const line = "a".repeat(letters);
  const section = { title: "Hoe gaat het nu met mij?", lines: Array.from({ length: lines }, () => line) };
  return {
    v: 1,
    kind: "part",
    language: "nl",
    title: "Gemeente",
    sections: Array.from({ length: sections }, () => section),
  };
}

test.each([
  ["a few words", talkOf(4, 1), "large"],
  ["some lines with each question", talkOf(10, 4), "middle"],
  ["much", talkOf(12, 4), "small"],
  ["more than anybody reads in small letters", talkOf(12, 12), "two"],
  ["one very long answer", talkOf(1, 1, 9000), "two"],
] as const)("%s: %#", (_, document, side) => {
  expect(sideOf(document)).toBe(side);
});

test("nothing at all is large too", () => {
  expect(sideOf({ ...talkOf(0, 0), title: "" })).toBe("large");
});
