// SPDX-License-Identifier: EUPL-1.2
import { type CsvRow, parseCsv } from "#platform/csv";
import { type Reading, type ReadingContext, type ReadRecord, readRecord } from "../reading/reading.ts";
import type { Remark } from "../reading/remark.ts";
import { serviceOfRow } from "./service-of-row.ts";
import { matchColumns, type WelfareColumn } from "./welfare-columns.ts";

const mostRows = 20_000;

/** A list with a row for each kind of help, under headings in Dutch or English. */
export function readWelfare(text: string, context: ReadingContext): Reading {
  const sheet = openSheet(text, context.columns);
  if (!sheet) return { refused: "notADirectory" };
  if (!sheet.columns.includes("name")) return { refused: "noNameColumn" };
  if (sheet.rows.length > mostRows) return { refused: "tooMany" };
  if (sheet.rows.length === 0) return { refused: "empty" };
  const isWhole = sheet.rows.every(({ isCutOff }) => !isCutOff);
  return { refused: null, form: "welfare", records: readRows(sheet, context), isWhole, descriptions: [] };
}

export type Sheet = { headings: string[]; columns: (WelfareColumn | null)[]; rows: CsvRow[] };

/** With each heading the column it was taken for; a title may stand above the headings. Null when none is known. */
export function openSheet(text: string, chosen: Readonly<Record<string, string>> = {}): Sheet | null {
  const rows = parseCsv(text, mostRows + 20);
  const counts = rows.slice(0, 10).map(({ cells }) => matchColumns(cells).filter((column) => column !== null).length);
  const most = Math.max(...counts, 0);
  const at = counts.indexOf(most);
  const header = rows[at];
  if (!header || most < 2) return null;
  return { headings: header.cells, columns: matchColumns(header.cells, chosen), rows: rows.slice(at + 1) };
}

type Cell = (column: WelfareColumn) => string;

function* readRows({ headings, columns, rows }: Sheet, context: ReadingContext): Iterable<ReadRecord> {
  const cellOf = (row: CsvRow): Cell => {
    return (column) => (row.cells[columns.indexOf(column)] ?? "").replace(/^'(?=[=+\-@])/, "").trim();
  };
  const alike = Map.groupBy(rows, (row) => calledBy(cellOf(row)));
  const known = new Map<string, number>();
  for (const row of rows) {
    const cell = cellOf(row);
    const own = ownNameOf(cell, (alike.get(calledBy(cell))?.length ?? 0) > 1);
    const times = (known.get(own) ?? 0) + 1;
    known.set(own, times);
    const { node, remarks } = serviceOfRow(cell);
    const read = readRecord("service", { id: times === 1 ? own : `${own} (${times})`, ...node }, context);
    const told = read.remarks.filter(({ problem, field }) => !(problem === "idMade" && field === "id"));
    yield {
      ...read,
      tree: row.isCutOff ? null : read.tree,
      remarks: [
        ...told,
        ...remarks,
        ...(times > 1 ? [{ field: "name", problem: "twice", severity: "warning" } as const] : []),
        ...(row.isCutOff ? [{ field: "", problem: "cutOff", severity: "error" } as const] : []),
        ...unknownColumns(row, headings, columns),
      ],
    };
  }
}

function calledBy(cell: Cell): string {
  return `${cell("name")} | ${cell("organization")}`.toLowerCase();
}

/** By its own number, else by its name and whose it is; where more are called so, also by where it is. */
function ownNameOf(cell: Cell, hasNamesakes: boolean): string {
  const place = hasNamesakes ? ` | ${cell("postalCode")} ${cell("address")}`.toLowerCase() : "";
  return cell("id") || calledBy(cell) + place;
}

function unknownColumns(row: CsvRow, headings: readonly string[], columns: Sheet["columns"]): Remark[] {
  return headings.flatMap((heading, index): Remark[] =>
    columns[index] === null && heading !== "" && (row.cells[index] ?? "") !== ""
      ? [{ field: heading.slice(0, 60), problem: "unknownColumn", severity: "note" }]
      : [],
  );
}
