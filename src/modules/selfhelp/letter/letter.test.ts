// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { whenOf } from "./letter.ts";

test.each([
  [{}, { code: "anyTime", day: "" }],
  [{ "envelope.opens": "anyTime" }, { code: "anyTime", day: "" }],
  [{ "envelope.opens": "hardDay" }, { code: "hardDay", day: "" }],
  [
    { "envelope.opens": "day", "envelope.day": "2027-05-03" },
    { code: "day", day: "2027-05-03" },
  ],
  [{ "envelope.opens": "day" }, { code: "anyTime", day: "" }],
  [
    { "envelope.opens": "hardDay", "envelope.day": "2027-05-03" },
    { code: "hardDay", day: "" },
  ],
] as const)("a letter with %j is for %j", (answers, when) => {
  expect(whenOf(answers)).toEqual(when);
});
