// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { dateSegment, readDateSegment } from "./date-segment.ts";

test("a date stands in the address by its day, and by its time too when it shares that day", () => {
  expect(dateSegment({ startsLocal: "2026-11-24T11:00" })).toBe("2026-11-24");
  expect(dateSegment({ startsLocal: "2026-11-24T11:00", sharesDay: true })).toBe("2026-11-24T1100");
});

test("what was made is read again", () => {
  expect(readDateSegment("2026-11-24")).toEqual({ day: "2026-11-24", time: null });
  expect(readDateSegment("2026-11-24T1100")).toEqual({ day: "2026-11-24", time: "11:00" });
});

test.each(["2026-02-30", "2026-11-24T2500", "2026-11-24T11:00", "24-11-2026", "vandaag", "", "2026-11-24x"])(
  "%j is no date",
  (segment) => {
    expect(readDateSegment(segment)).toBeNull();
  },
);
