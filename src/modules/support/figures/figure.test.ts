// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { figuresOf, told } from "./figure.ts";
import { periodsUntil, wholeMonths } from "./period.ts";

test("a number is said from five upward; what did not happen is left out", () => {
  const figures = figuresOf([
    { what: "path-begun", detail: "self", number: 3 },
    { what: "path-begun", detail: "family", number: 2 },
    { what: "kind", detail: "buddy", number: 6 },
    { what: "kind", detail: "respite", number: 4 },
    { what: "path-ended", detail: "", number: 4 },
  ]);

  expect(figures).toEqual([
    {
      what: "kind",
      by: "kind",
      lines: [
        { detail: "buddy", number: 6 },
        { detail: "respite", number: null },
      ],
    },
    { what: "path-begun", by: "number", lines: [{ detail: "", number: 5 }] },
    { what: "path-ended", by: "number", lines: [{ detail: "", number: null }] },
  ]);
});

test("of nothing both the number and the kinds are told", () => {
  expect(new Set(told.map(({ what }) => what)).size).toBe(told.length);
});

test("figures are of quarters that are over, and of as much of a year as is over", () => {
  const codes = periodsUntil("2026-11-24").map(({ code, from, until }) => `${code}: ${from} ${until}`);

  expect(codes.slice(0, 5)).toEqual([
    "2026: 2026-01-01 2026-09-30",
    "2026-3: 2026-07-01 2026-09-30",
    "2026-2: 2026-04-01 2026-06-30",
    "2026-1: 2026-01-01 2026-03-31",
    "2025: 2025-01-01 2025-12-31",
  ]);
  expect(periodsUntil("2026-02-01")[0]?.code).toBe("2025");
});

test("of any days the whole months count", () => {
  expect(wholeMonths({ from: "2026-01-01", until: "2026-03-31" })).toEqual({ first: "2026-01-01", last: "2026-03-01" });
  expect(wholeMonths({ from: "2026-01-15", until: "2026-03-30" })).toEqual({ first: "2026-02-01", last: "2026-02-01" });
});
