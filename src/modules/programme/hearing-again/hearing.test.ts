// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { markOf } from "#modules/people";
import { hearAgain } from "./hearing.ts";
import en from "./texts/en.json" with { type: "json" };
import nl from "./texts/nl.json" with { type: "json" };

/** Never changed: what people agreed to in version 1 is what these words say. A change of the words adds a line. */
const marks: Record<number, string> = { 1: "NlN8gXNWo2Xgvu8m" };

test("whoever changes the words that people agree to gives them a new version", () => {
  const words = [nl.consent.words, en.consent.words].join("\n");

  expect(markOf(words)).toBe(marks[hearAgain.version]);
});
