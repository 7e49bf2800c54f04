// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { isDue } from "./due.ts";

const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime("Europe/Amsterdam").toInstant();
const none = { goodAt: null, triedAt: null };

test("the first back-up is made at once, so that whoever set it up sees that it works", () => {
  expect(isDue("03:30", at("2026-11-24T15:00"), none)).toBe(true);
});

test("there is one a day, from the chosen time on", () => {
  const last = { goodAt: at("2026-11-24T03:30:04"), triedAt: at("2026-11-24T03:30:04") };

  expect(isDue("03:30", at("2026-11-24T03:40"), last)).toBe(false);
  expect(isDue("03:30", at("2026-11-25T03:29"), last)).toBe(false);
  expect(isDue("03:30", at("2026-11-25T03:30"), last)).toBe(true);
});

test("a machine that was off at night makes it up in the morning", () => {
  const last = { goodAt: at("2026-11-20T03:30"), triedAt: at("2026-11-20T03:30") };

  expect(isDue("03:30", at("2026-11-24T08:50"), last)).toBe(true);
});

test("what failed is tried again after an hour", () => {
  const last = { goodAt: at("2026-11-23T03:30"), triedAt: at("2026-11-24T03:30") };

  expect(isDue("03:30", at("2026-11-24T04:20"), last)).toBe(false);
  expect(isDue("03:30", at("2026-11-24T04:30"), last)).toBe(true);
});

test("when the clock goes back or forward there is one that night all the same", () => {
  const before = { goodAt: at("2026-03-28T02:30"), triedAt: at("2026-03-28T02:30") };
  const after = { goodAt: at("2026-10-24T02:30"), triedAt: at("2026-10-24T02:30") };

  expect(isDue("02:30", at("2026-03-29T04:00"), before)).toBe(true);
  expect(isDue("02:30", at("2026-10-25T04:00"), after)).toBe(true);
});
