// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { readCallLines } from "./call-lines.ts";

test("a number at the end of a line can be called, a line without one is only read", () => {
  expect(readCallLines("Noor, coördinator: 06 12 34 56 78\n\nHuisartsenpost 075-000 00 00\nWie er boven is")).toEqual([
    { who: "Noor, coördinator", number: "06 12 34 56 78" },
    { who: "Huisartsenpost", number: "075-000 00 00" },
    { who: "Wie er boven is", number: null },
  ]);
});
