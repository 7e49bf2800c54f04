// SPDX-License-Identifier: EUPL-1.2
import { hsdsObjects, type ObjectName, objectNames } from "./objects.ts";
import type { Row, Rows } from "./trees.ts";

/** A tabular publication: by name of the file its rows, each with the columns that say something. */
export type Tables = Map<string, Record<string, unknown>[]>;

export function tablesOf(rows: Rows): Tables {
  const tables: Tables = new Map();
  for (const name of objectNames) {
    const some = rows.get(name) ?? [];
    if (some.length > 0)
      tables.set(
        hsdsObjects[name].file,
        some.map((row) => saidIn(name, row)),
      );
  }
  return tables;
}

function saidIn(name: ObjectName, row: Row): Record<string, unknown> {
  const columns = Object.keys(hsdsObjects[name].columns).filter(
    (column) => row[column] !== null && row[column] !== undefined,
  );
  return { id: row.id, ...Object.fromEntries(columns.map((column) => [column, row[column]])) };
}

/** RFC 4180, for programs: a guard against formulas, as in our spreadsheets, would change what it says. */
export function tableAsCsv(file: string, rows: readonly Record<string, unknown>[]): string {
  const object = objectNames.find((name) => hsdsObjects[name].file === file);
  const columns = object ? ["id", ...Object.keys(hsdsObjects[object].columns)] : Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => row[column] ?? ""));
  return [columns, ...lines].map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

function quoted(cell: unknown): string {
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
