// SPDX-License-Identifier: EUPL-1.2

/** Neighbourhood and theme together are never said under this. */
export const fewestTogether = 10;

/** How many talks per neighbourhood (a row) and theme (a column). */
export type Together = readonly (readonly number[])[];
export type Published = {
  /** Per row and column: whether it is said. */
  shown: boolean[][];
  /** Whether the sum of each row, and of each column, may be said. */
  rowSums: boolean;
  columnSums: boolean;
};

/**
 * What may be said of neighbourhood and theme together. A number under ten is hidden, and so is whatever would let
 * somebody find it from the rest: as long as a hidden number under ten follows from what is said, one more is hidden,
 * the smallest that is enough; and at last the sums. A none is a number under ten too.
 */
export function publishTogether(table: Together): Published {
  return hideUntilSafe(table, {
    shown: table.map((row) => row.map((number) => number >= fewestTogether)),
    rowSums: true,
    columnSums: true,
  });
}

/** The same where only the sums are said: whether they give away what stands in the table. */
export function publishSums(table: Together): Published {
  return hideUntilSafe(table, { shown: table.map((row) => row.map(() => false)), rowSums: true, columnSums: true });
}

function hideUntilSafe(table: Together, said: Published): Published {
  for (;;) {
    const given = cellsOf(table).find((cell) => isGivenAway(table, said, cell));
    if (!given) return said;
    const next = nextToHide(table, said, given);
    if (next) said.shown = without(said.shown, next);
    else if (said.rowSums) said.rowSums = false;
    else if (said.columnSums) said.columnSums = false;
    else return said; // one neighbourhood and one theme: only the total is said
  }
}

type Cell = { row: number; column: number; number: number };

function cellsOf(table: Together): Cell[] {
  return table.flatMap((numbers, row) => numbers.map((number, column) => ({ row, column, number })));
}

/** Hidden and under ten, and the only number that fits with all that is said. */
function isGivenAway(table: Together, said: Published, cell: Cell): boolean {
  if (cell.number >= fewestTogether || said.shown[cell.row]?.[cell.column]) return false;
  return !canBe(table, said, cell, "more") && !(cell.number > 0 && canBe(table, said, cell, "less"));
}

type Node = `row ${number}` | `column ${number}`;

/**
 * Whether another table fits with the same sums in which this number is one more, or one less. One more here asks for one
 * less in its column, so one more in that other row, and so on until it comes back to its own row: a way from the column to
 * the row, along hidden numbers of which none goes under nought. Sums that are not said bind nobody.
 */
function canBe(table: Together, said: Published, { row, column }: Cell, change: "more" | "less"): boolean {
  const reached = new Set<Node>([`column ${column}`]);
  const look: Node[] = [`column ${column}`];
  const reach = (node: Node) => {
    if (reached.has(node)) return;
    reached.add(node);
    look.push(node);
  };
  for (let node = look.pop(); node !== undefined; node = look.pop()) {
    const isColumn = node.startsWith("column");
    const at = Number(node.split(" ")[1]);
    if (!(isColumn ? said.columnSums : said.rowSums)) {
      for (const other of namesOf(table, isColumn)) reach(other);
    }
    for (const cell of cellsOf(table)) {
      if ((isColumn ? cell.column : cell.row) !== at || said.shown[cell.row]?.[cell.column]) continue;
      if (cell.row === row && cell.column === column) continue;
      const goesDown = isColumn === (change === "more");
      if (!goesDown || cell.number > 0) reach(isColumn ? `row ${cell.row}` : `column ${cell.column}`);
    }
  }
  return reached.has(`row ${row}`);
}

function namesOf(table: Together, columns: boolean): Node[] {
  return columns ? (table[0] ?? []).map((_, at): Node => `column ${at}`) : table.map((_, at): Node => `row ${at}`);
}

/** The smallest that is enough to hide this one; if none is, the smallest in its own row or column, else of all. */
function nextToHide(table: Together, said: Published, given: Cell): Cell | undefined {
  const left = cellsOf(table)
    .filter(({ row, column }) => said.shown[row]?.[column])
    .toSorted((one, other) => one.number - other.number);
  const isEnough = (cell: Cell) => !isGivenAway(table, { ...said, shown: without(said.shown, cell) }, given);
  const isBeside = ({ row, column }: Cell) => row === given.row || column === given.column;
  return left.find(isEnough) ?? left.find(isBeside) ?? left[0];
}

function without(shown: boolean[][], { row, column }: Cell): boolean[][] {
  return shown.map((cells, at) => (at === row ? cells.with(column, false) : cells));
}
