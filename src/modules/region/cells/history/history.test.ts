// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { stateOn } from "./history.ts";
import { compareDays, isChanged } from "./then-and-now.ts";

const days = [
  { sinceOn: "2026-11-01", state: "missing" },
  { sinceOn: "2026-11-20", state: "coming" },
  { sinceOn: "2027-03-01", state: "there" },
] as const;

test("a cell is what it was since the last day on which it changed", () => {
  expect(stateOn(days, "2026-10-31")).toBeNull();
  expect(stateOn(days, "2026-11-19")).toBe("missing");
  expect(stateOn(days, "2026-11-20")).toBe("coming");
  expect(stateOn(days, "2028-01-01")).toBe("there");
});

test("two days beside each other tell what changed, and of what was not known yet they say nothing", () => {
  const history = days.map((day) => ({ ...day, place: "GM0479", activity: "drop-in" }));

  const [row] = compareDays(history, ["GM0479", "GM0431"], { from: "2026-11-02", until: "2027-03-02" });

  expect(row).toEqual({
    activity: "drop-in",
    cells: [
      { before: "missing", after: "there" },
      { before: null, after: null },
    ],
  });
  expect(row?.cells.map(isChanged)).toEqual([true, false]);
});
