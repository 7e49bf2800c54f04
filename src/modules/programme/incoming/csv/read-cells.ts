// SPDX-License-Identifier: EUPL-1.2
import type { Warning } from "../reading/remarks.ts";
import { type ColumnName, cellColumns } from "./csv-columns.ts";

export type CellReader = (column: ColumnName) => string;

type CellName = keyof typeof cellColumns;
/** What each cell says by itself. */
export type CellFields = { [Name in CellName]: ReturnType<(typeof cellColumns)[Name]["read"]>["value"] };

export const cellNames = Object.keys(cellColumns) as CellName[];

export function readCells(cell: CellReader): { fields: CellFields; warnings: Warning[] } {
  const read = cellNames.map((name) => ({ name, ...cellColumns[name].read(cell(name)) }));
  return {
    fields: Object.assign({}, ...read.map(({ name, value }) => ({ [name]: value }))),
    warnings: read.flatMap(({ warnings }) => warnings),
  };
}
