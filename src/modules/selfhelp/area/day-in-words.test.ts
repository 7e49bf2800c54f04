// SPDX-License-Identifier: EUPL-1.2
import { afterEach, expect, test, vi } from "vitest";
import { dayInWords } from "./day-in-words.ts";

afterEach(() => vi.unstubAllEnvs());

test.each([
  ["2026-11-23", "America/New_York", "23 november 2026"],
  ["2026-11-23", "Europe/Amsterdam", "23 november 2026"],
  ["2026-11-23T23:30:00.000Z", "Europe/Amsterdam", "24 november 2026"],
  ["2026-11-23T23:30:00.000Z", "America/New_York", "23 november 2026"],
])("%s is read in %s as %s", (day, zone, words) => {
  vi.stubEnv("TZ", zone);

  expect(dayInWords("nl", day)).toBe(words);
});

test("in English the day comes before the month", () => {
  expect(dayInWords("en", "2026-11-23")).toBe("23 November 2026");
});
