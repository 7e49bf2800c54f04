// SPDX-License-Identifier: EUPL-1.2
import { hsdsObjects, type ObjectName, objectNames, onAnything } from "./objects.ts";

/** One object as it stands in its table, by the names of HSDS. A column that is absent says nothing; null empties it. */
export type Row = { id: string } & Record<string, unknown>;
/** By object. */
export type Rows = Map<ObjectName, Row[]>;
/** One object as HSDS nests it in JSON. */
export type Tree = { id: string } & Record<string, unknown>;

type Edge = { name: string; of: ObjectName; by: string };
type Plan = { columns: string[]; ones: Edge[]; lists: Edge[] };

const plans = new Map(objectNames.map((name) => [name, planOf(name)]));

function planOf(name: ObjectName): Plan {
  const { columns, ones, lists } = hsdsObjects[name];
  const edges = (of: Record<string, string>, by: (child: string) => string): Edge[] =>
    Object.entries(of).map(([list, child]) => ({ name: list, of: child as ObjectName, by: by(child) }));
  return {
    columns: Object.entries(columns).flatMap(([column, kind]) =>
      typeof kind === "object" && "refersTo" in kind ? [] : kind === "anything" ? [] : [column],
    ),
    ones: edges(ones, (child) => `${child}_id`),
    lists: [...edges(lists, () => `${name}_id`), ...onAnything.map(({ list, of, by }) => ({ name: list, of, by }))],
  };
}

function getPlan(name: ObjectName): Plan {
  const plan = plans.get(name);
  if (!plan) throw new Error(`HSDS has no ${name}.`);
  return plan;
}

/**
 * Takes a tree apart into the rows of its objects. What stands in several places with one id is one row, that hangs on
 * each of them. Reads what it knows and passes over the rest: whether values may stand there is asked before.
 */
export function flatten(name: ObjectName, tree: Tree, rows: Rows = new Map()): Rows {
  const known = new Map<string, Row>();
  for (const [object, some] of rows) for (const row of some) known.set(`${object} ${row.id}`, row);
  take(name, tree, {});
  return rows;

  function take(object: ObjectName, node: Tree, hangs: Record<string, unknown>): void {
    const row = rowFor(object, node.id, hangs);
    const { columns, ones, lists } = getPlan(object);
    for (const column of columns) if (node[column] !== undefined) row[column] = node[column];
    for (const { name: key, of, by } of ones) {
      const child = node[key];
      if (!isTree(child)) continue;
      row[by] = child.id;
      take(of, child, {});
    }
    for (const { name: key, of, by } of lists) {
      const children = node[key];
      if (!Array.isArray(children)) continue;
      for (const [position, child] of children.entries())
        if (isTree(child)) take(of, child, { [by]: node.id, position });
    }
  }

  function rowFor(object: ObjectName, id: string, hangs: Record<string, unknown>): Row {
    const before = known.get(`${object} ${id}`);
    if (before) return Object.assign(before, { ...hangs, position: before.position ?? hangs.position ?? 0 });
    const row: Row = { id, ...hangs };
    known.set(`${object} ${id}`, row);
    const all = rows.get(object);
    if (all) all.push(row);
    else rows.set(object, [row]);
    return row;
  }
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}

/**
 * Puts rows together into trees, of the objects that are among them. `passOver` names edges that would lead back to
 * where one came from: "service.organization".
 */
export function assembler(rows: Rows, passOver: ReadonlySet<string>) {
  const hanging = new Map<string, Map<unknown, Row[]>>();
  const steps = new Map(
    [...rows.keys()].map((name) => {
      const { columns, ones, lists } = getPlan(name);
      const isOpen = (edge: Edge) => rows.has(edge.of) && !passOver.has(`${name}.${edge.name}`);
      return [name, { columns, ones: ones.filter(isOpen), lists: lists.filter(isOpen) }];
    }),
  );
  const made = new Map<Row, Tree>();
  const nest = (name: ObjectName, row: Row): Tree => {
    const known = made.get(row);
    if (known) return known; // a term, a place or an organization stands under many
    const tree: Tree = { id: row.id };
    made.set(row, tree);
    const step = steps.get(name);
    if (!step) return tree;
    for (const column of step.columns) {
      const value = row[column];
      if (value !== null && value !== undefined) tree[column] = value;
    }
    for (const { name: key, of, by } of step.ones) {
      const one = row[by] === null ? undefined : group(of, "id").get(row[by])?.[0];
      if (one) tree[key] = nest(of, one);
    }
    for (const { name: key, of, by } of step.lists) {
      const some = group(of, by).get(row.id);
      if (some) tree[key] = some.map((child) => nest(of, child));
    }
    return tree;
  };
  return nest;

  function group(of: ObjectName, by: string): Map<unknown, Row[]> {
    const key = `${of}.${by}`;
    const known = hanging.get(key);
    if (known) return known;
    const groups = new Map<unknown, Row[]>();
    for (const row of rows.get(of) ?? []) {
      if (row[by] === null || row[by] === undefined) continue;
      const some = groups.get(row[by]);
      if (some) some.push(row);
      else groups.set(row[by], [row]);
    }
    hanging.set(key, groups);
    return groups;
  }
}
