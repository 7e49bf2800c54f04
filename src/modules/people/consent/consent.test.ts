// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { endOf, holds, isOpen, markOf } from "./consent.ts";

const at = (text: string) => Temporal.Instant.from(text);
const halfYear = { startsAt: at("2026-11-24T10:00Z"), endsAt: at("2027-05-23T22:00Z"), withdrawnAt: null };
const withdrawn = { ...halfYear, withdrawnAt: at("2026-12-01T10:00Z") };
const request = {
  ...{ startsAt: null, endsAt: null, withdrawnAt: null, givenAt: null, declinedAt: null },
  answerUntil: at("2026-12-24T10:00Z"),
};

test("a yes holds from its first moment until just before its end", () => {
  expect(holds(halfYear, at("2026-11-24T09:59:59Z"))).toBe(false);
  expect(holds(halfYear, at("2026-11-24T10:00Z"))).toBe(true);
  expect(holds(halfYear, at("2027-05-23T21:59:59Z"))).toBe(true);
  expect(holds(halfYear, at("2027-05-23T22:00Z"))).toBe(false);
});

test("what was withdrawn, or only asked, never holds", () => {
  expect(holds(withdrawn, at("2026-12-24T10:00Z"))).toBe(false);
  expect(holds(request, at("2026-12-01T10:00Z"))).toBe(false);
});

test("a request waits for its answer, and lapses without one", () => {
  expect(isOpen(request, at("2026-12-24T09:59Z"))).toBe(true);
  expect(isOpen(request, at("2026-12-24T10:00Z"))).toBe(false);
  expect(isOpen({ ...request, declinedAt: at("2026-11-25T10:00Z") }, at("2026-12-01T10:00Z"))).toBe(false);
});

test("half a year later is the same day of the month at midnight, also over the change of summer time", () => {
  expect(endOf(at("2026-11-24T10:00Z"), 6, "Europe/Amsterdam").toString()).toBe("2027-05-23T22:00:00Z");
  expect(endOf(at("2026-08-31T10:00Z"), 6, "Europe/Amsterdam").toString()).toBe("2027-02-27T23:00:00Z");
});

test("one other letter in the words gives another mark", () => {
  expect(markOf("Ja, dat mag.")).toBe(markOf("Ja, dat mag."));
  expect(markOf("Ja, dat mag.")).not.toBe(markOf("Ja, dat mag"));
});
