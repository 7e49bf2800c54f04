// SPDX-License-Identifier: EUPL-1.2
import { type CsvRow, simplifyHeading } from "#platform/csv";
import { languageCodes } from "#platform/i18n";
import { allColumns, type ColumnName, columnNames } from "./csv-columns.ts";

/** In which place of a row each column stands. */
export type Columns = Partial<Record<ColumnName, number>>;

/** Finds the row that names the columns; a heading or a remark may stand above it. */
export function findColumns(rows: CsvRow[]): { columns: Columns; headerIndex: number } | null {
  const candidates = rows.slice(0, 10).map((row, headerIndex) => ({ columns: readHeader(row), headerIndex }));
  const best = candidates.reduce((one, other) => (size(other.columns) > size(one.columns) ? other : one), {
    columns: {},
    headerIndex: -1,
  });
  return size(best.columns) >= 2 ? best : null;
}

function size(columns: Columns): number {
  return Object.keys(columns).length;
}

function readHeader(row: CsvRow): Columns {
  const columns: Columns = {};
  const headings = row.cells.map(simplifyHeading);
  for (const name of columnNames) {
    const known = namesOf(name);
    const index = headings.findIndex((heading) => known.includes(heading));
    if (index !== -1) columns[name] = index;
  }
  return columns;
}

function namesOf(name: ColumnName): string[] {
  const column = allColumns[name];
  return [...column.also, ...languageCodes.flatMap((language) => column[language]?.[0] ?? [])];
}
