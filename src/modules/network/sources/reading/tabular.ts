// SPDX-License-Identifier: EUPL-1.2
import { type CsvRow, parseCsv } from "#platform/csv";
import { type ColumnKind, hsdsObjects, type ObjectName, objectNames } from "../../hsds/objects.ts";
import { readUuid } from "./ids.ts";
import type { Node } from "./node.ts";
import { type ReadingContext, type ReadRecord, readRecord, type TableDescription } from "./reading.ts";
import type { Remark } from "./remark.ts";
import { objectNamed } from "./which-object.ts";

const mostRows = 400_000;
export type Table = { object: ObjectName; rows: Node[]; isCutOff: readonly boolean[] };

/** A CSV as the table of an object of HSDS, when its name or its headings say that it is one. */
export function tableInCsv(name: string, text: string): Table | null {
  const rows = parseCsv(text, mostRows);
  const [header] = rows;
  if (!header) return null;
  const headings = header.cells.map((cell) => cell.toLowerCase().trim());
  const object = objectNamed(name) ?? objectOfHeadings(headings);
  if (!object || !fits(object, headings)) return null;
  const kinds: Record<string, ColumnKind> = hsdsObjects[object].columns;
  const nodes = rows.slice(1).map((row) => nodeOfRow(row, headings, kinds));
  return { object, rows: nodes, isCutOff: rows.slice(1).map((row) => row.isCutOff) };
}

/** Without an id, and without most of its columns, it is some other list. */
function fits(object: ObjectName, headings: readonly string[]): boolean {
  const known = headings.filter((heading) => heading in hsdsObjects[object].columns).length;
  return headings.includes("id") && known >= Math.min(2, Object.keys(hsdsObjects[object].columns).length);
}

function objectOfHeadings(headings: readonly string[]): ObjectName | null {
  const scores = objectNames.map((name) => ({
    name,
    score: headings.filter((heading) => heading in hsdsObjects[name].columns).length,
  }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score >= 4 && headings.includes("id") ? best.name : null;
}

function nodeOfRow({ cells }: CsvRow, headings: readonly string[], kinds: Record<string, ColumnKind>): Node {
  const node: Node = {};
  for (const [index, heading] of headings.entries()) {
    const cell = cells[index] ?? "";
    if (cell === "" || heading === "") continue;
    node[heading] = kinds[heading] === "number" && /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
  }
  return node;
}

/** Row by row, each after what it refers to. */
export function* recordsOfTables(
  tables: ReadonlyMap<ObjectName, Table>,
  context: ReadingContext,
): Iterable<ReadRecord> {
  for (const object of objectNames) {
    const table = tables.get(object);
    if (!table) continue;
    for (const [index, row] of table.rows.entries()) {
      const record = readRecord(object, row, context);
      yield table.isCutOff[index] ? { ...record, tree: null, remarks: [...record.remarks, cutOff] } : record;
    }
  }
}

const cutOff: Remark = { field: "", problem: "cutOff", severity: "error" };

/** The table that says what the tables are; it is no object of HSDS, and is kept as it is. */
export function descriptionsIn(rows: readonly Node[]): TableDescription[] {
  return rows.flatMap((row) => {
    const id = readUuid(row.id);
    if (!id) return [];
    const text = (name: string) => (typeof row[name] === "string" ? row[name] : "");
    return [{ id, name: text("name"), language: text("language"), characterSet: text("character_set") }];
  });
}
