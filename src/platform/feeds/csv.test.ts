// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { csvLine } from "./csv.ts";

test.each(["=1+1", "+31 6", "-5", "@SUM(A1)", "\t=1+1"])(
  "%j stands as text, and no spreadsheet does what it says",
  (cell) => {
    expect(csvLine([cell, "Soep"])).toBe(`'${cell};Soep\r\n`);
  },
);

test("a cell with a semicolon, a quote or a new line stays one cell", () => {
  expect(csvLine(['Soep; "met" brood', "Kom\nlangs"])).toBe('"Soep; ""met"" brood";"Kom\nlangs"\r\n');
});
