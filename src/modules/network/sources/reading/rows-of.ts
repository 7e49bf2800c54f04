// SPDX-License-Identifier: EUPL-1.2
import { type HsdsObject, hsdsObjects, type ObjectName, onAnything } from "../../hsds/objects.ts";
import { flatten, type Row, type Rows, type Tree } from "../../hsds/trees.ts";
import { isNode } from "./node.ts";

/** The rows of all these trees. What stands in several with one id is one row, that hangs on each of them. */
export function rowsOfAll(trees: Iterable<{ object: ObjectName; tree: Tree | null }>): Rows {
  const rows: Rows = new Map();
  const known = new Map<string, Row>();
  for (const { object, tree } of trees) {
    if (!tree) continue;
    for (const [name, some] of rowsOf(object, tree)) for (const row of some) merge(name, row);
  }
  return rows;

  function merge(name: ObjectName, row: Row): void {
    const before = known.get(`${name} ${row.id}`);
    if (before) {
      const position = before.position ?? row.position;
      Object.assign(before, row, position === undefined ? {} : { position });
      return;
    }
    known.set(`${name} ${row.id}`, row);
    const all = rows.get(name);
    if (all) all.push(row);
    else rows.set(name, [row]);
  }
}

/** The rows of a tree, with what its objects refer to by a column where that stands elsewhere. */
export function rowsOf(object: ObjectName, tree: Tree): Rows {
  const rows = flatten(object, tree);
  const found = new Map<string, Row>();
  for (const [name, some] of rows) for (const row of some) found.set(`${name} ${row.id}`, row);
  tie(object, tree, found);
  return rows;
}

const ties = new Map(
  Object.entries(hsdsObjects).map(([name, { columns }]) => [
    name,
    Object.entries(columns).flatMap(([column, kind]) =>
      kind === "anything" || (typeof kind === "object" && "refersTo" in kind) ? [column] : [],
    ),
  ]),
);

function tie(object: ObjectName, tree: Tree, found: ReadonlyMap<string, Row>): void {
  const row = found.get(`${object} ${tree.id}`);
  for (const column of ties.get(object) ?? []) {
    if (row && row[column] === undefined && typeof tree[column] === "string") row[column] = tree[column];
  }
  if (row && tree.is_confidential === true) row.is_confidential = true;
  const { ones, lists }: HsdsObject = hsdsObjects[object];
  for (const [name, of] of Object.entries(ones)) tieOne(of as ObjectName, tree[name], found);
  for (const [name, of] of Object.entries(lists)) tieList(of as ObjectName, tree[name], found);
  for (const { list, of } of onAnything) tieList(of, tree[list], found);
}

function tieOne(object: ObjectName, node: unknown, found: ReadonlyMap<string, Row>): void {
  if (isNode(node) && typeof node.id === "string") tie(object, { ...node, id: node.id }, found);
}

function tieList(object: ObjectName, list: unknown, found: ReadonlyMap<string, Row>): void {
  if (Array.isArray(list)) for (const one of list) tieOne(object, one, found);
}
