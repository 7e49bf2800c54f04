// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { fewestTogether, type Published, publishSums, publishTogether, type Together } from "./together.ts";

describe("neighbourhood and theme together", () => {
  test.each([
    {
      is: "all of ten or more: all is said",
      table: [
        [10, 20],
        [30, 11],
      ],
      hidden: [],
    },
    {
      is: "a single one under ten takes three others along, or subtraction would give it",
      table: [
        [4, 20],
        [30, 40],
      ],
      hidden: [4, 20, 30, 40],
    },
    {
      is: "two under ten in one row are found by their columns, so more is hidden",
      table: [
        [4, 6, 50],
        [30, 40, 60],
      ],
      hidden: [4, 6, 30, 40],
    },
    {
      is: "four under ten that hide each other",
      table: [
        [4, 6, 50],
        [3, 2, 60],
      ],
      hidden: [2, 3, 4, 6],
    },
    {
      is: "a none is hidden as well",
      table: [
        [0, 20, 50],
        [30, 40, 60],
      ],
      hidden: [0, 20, 30, 40],
    },
  ])("$is", ({ table, hidden }) => {
    const { shown } = publishTogether(table);

    expect(table.flatMap((row, at) => row.filter((_, column) => !shown[at]?.[column])).sort(byNumber)).toEqual(hidden);
  });

  test("whoever knows all that is said, and counts on, never finds a number under ten", () => {
    for (const table of someTables(400)) {
      expect(listFound(table, publishTogether(table)), JSON.stringify(table)).toEqual([]);
    }
  });

  test("nor does whoever only has the sums", () => {
    for (const table of someTables(400)) {
      expect(listFound(table, publishSums(table)), JSON.stringify(table)).toEqual([]);
    }
  });

  test("one neighbourhood alone says no sum per theme, because that would be both together", () => {
    expect(publishSums([[6, 30]])).toMatchObject({ rowSums: false, columnSums: false });
    expect(publishSums([[6], [30]])).toMatchObject({ rowSums: false });
  });

  test("the one who looks for it finds it where nothing is done against it", () => {
    const careless = {
      shown: [
        [false, true],
        [true, true],
      ],
      rowSums: true,
      columnSums: true,
    };

    expect(
      listFound(
        [
          [4, 20],
          [30, 40],
        ],
        careless,
      ),
    ).toEqual([4]);
  });
});

/** Every hidden number under ten of which no other fits with all that is said: each is tried out. */
function listFound(table: Together, said: Published): number[] {
  if (table.flat().length === 1 || sum(table.flat()) === 0) return []; // then the total says it all
  const isShown = said.shown.flat();
  return table.flat().filter((number, at) => {
    return number < fewestTogether && !isShown[at] && !fitsOtherwise(table, said, at);
  });
}

/** Whether some table of nought and up has the same total, sums and shown numbers, and another number in this place. */
function fitsOtherwise(table: Together, said: Published, place: number): boolean {
  const columns = table[0]?.length ?? 0;
  const numbers = table.flat();
  const isShown = said.shown.flat();
  const unknown = Number.POSITIVE_INFINITY;
  const rowSums = table.map((row) => (said.rowSums ? sum(row) : unknown));
  const columnSums = Array.from({ length: columns }, (_, at) =>
    said.columnSums ? sum(table.map((row) => row[at] ?? 0)) : unknown,
  );
  const isSpent = (left: number[]) => left.every((one) => one === 0 || one === unknown);
  const fill = (at: number, left: number, rows: number[], ofColumns: number[]): boolean => {
    if (at === numbers.length) return left === 0 && isSpent(rows) && isSpent(ofColumns);
    const [row, column] = [Math.floor(at / columns), at % columns];
    if (column === 0 && !isSpent(rows.slice(0, row))) return false;
    const most = Math.min(left, rows[row] ?? 0, ofColumns[column] ?? 0);
    const choices = isShown[at] ? [numbers[at] ?? 0] : Array.from({ length: most + 1 }, (_, number) => number);
    return choices
      .filter((number) => number <= most && (at !== place || number !== numbers[at]))
      .some((number) => fill(at + 1, left - number, less(rows, row, number), less(ofColumns, column, number)));
  };
  return fill(0, sum(numbers), rowSums, columnSums);
}

/** The same ones at each run: small, skewed, with many none. */
function someTables(count: number): number[][][] {
  let seed = 20261124;
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  return Array.from({ length: count }, () => {
    const [rows, columns] = [1 + next(3), 1 + next(3)];
    return Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => (next(2) === 0 ? next(4) : next(3) === 0 ? 0 : 10 + next(4))),
    );
  });
}

const byNumber = (one: number, other: number) => one - other;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const less = (numbers: number[], at: number, by: number) =>
  numbers.map((number, place) => (place === at ? number - by : number));
