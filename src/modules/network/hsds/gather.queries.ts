// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/db";
import { hsdsObjects, type ObjectName, objectNames, onAnything } from "./objects.ts";
import { assembler, type Row, type Rows, type Tree } from "./trees.ts";

export type RootName = "service" | "organization" | "service_at_location" | "location" | "taxonomy" | "taxonomy_term";

/** What a tree holds: the objects, each after all that lead to it, and the ways that would lead back. */
export type Shape = { root: RootName; objects: readonly ObjectName[]; passOver: ReadonlySet<string> };

const parts: readonly ObjectName[] = [
  ...(["program", "location", "address", "contact", "phone", "schedule", "service_area", "language"] as const),
  ...(["accessibility", "cost_option", "required_document", "funding", "organization_identifier", "url"] as const),
  ...(["service_capacity", "unit", "attribute", "taxonomy_term", "taxonomy", "metadata"] as const),
];
const backToService = ["service_at_location.service", "organization.services"];

/** All there is to say, as HSDS 3.2 nests it. */
export const fullShapes = {
  service: shape("service", ["organization", "service_at_location", ...parts], backToService),
  organization: shape("organization", parts, ["organization.services"]),
  service_at_location: shape(
    "service_at_location",
    ["service", "organization", ...parts],
    ["service.service_at_locations", "organization.services"],
  ),
  location: shape("location", parts, []),
  taxonomy: shape("taxonomy", ["metadata"], []),
  taxonomy_term: shape("taxonomy_term", ["taxonomy", "metadata"], []),
} satisfies Record<RootName, Shape>;

/** An organization with its services in full, as `full_service` asks. */
export const withServices: Shape = shape(
  "organization",
  ["service", "service_at_location", ...parts],
  ["service.organization", "service_at_location.service"],
);

const everyList = objectNames.flatMap((name) => [
  ...Object.keys(hsdsObjects[name].lists).map((list) => `${name}.${list}`),
  ...onAnything.map(({ list }) => `${name}.${list}`),
]);

/** As they stand in a list: what an object says itself, and of what it refers to. */
export const flatShapes = {
  service: shape("service", ["organization", "program"], everyList),
  organization: shape("organization", [], everyList),
  service_at_location: shape("service_at_location", ["service", "organization", "program", "location"], everyList),
  location: shape("location", [], everyList),
  taxonomy: shape("taxonomy", [], everyList),
  taxonomy_term: shape("taxonomy_term", ["taxonomy"], everyList),
} satisfies Record<RootName, Shape>;

function shape(root: RootName, objects: readonly ObjectName[], passOver: readonly string[]): Shape {
  return { root, objects: [root, ...objects], passOver: new Set(passOver) };
}

/** The trees of these objects, in this order; what is hidden or not there is left out. A confidential place never comes along. */
export async function gatherTrees(db: Database, { root, objects, passOver }: Shape, ids: readonly string[]) {
  const rows = await gatherRows(db, { root, objects, passOver }, ids);
  const nest = assembler(rows, passOver);
  const roots = new Map(rows.get(root)?.map((row) => [row.id, row]));
  return ids.flatMap((id): Tree[] => {
    const row = roots.get(id);
    return row ? [nest(root, row)] : [];
  });
}

export async function gatherRows(
  db: Database,
  { root, objects, passOver }: Shape,
  ids: readonly string[],
): Promise<Rows> {
  const rows: Rows = new Map();
  const plain = db.withoutPlugins();
  for (const name of objects) {
    const ways = name === root ? [idIn(ids)] : waysTo(name, rows, passOver);
    if (ways.length === 0) continue;
    const found = await sql<Row>`select ${columnsOf(name)} from ${sql.table(`network.${name}`)} as one
      where (${sql.join(ways, sql` or `)})${shown(name)} order by position, id`.execute(plain);
    rows.set(name, found.rows);
  }
  return rows;
}

function columnsOf(name: ObjectName): RawBuilder<unknown> {
  const own = Object.entries(hsdsObjects[name].columns).map(([column, kind]) => {
    if (kind !== "instant") return sql.ref(column);
    return sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${sql.ref(column)}`;
  });
  return sql.join([sql.ref("id"), ...own]);
}

function shown(name: ObjectName): RawBuilder<unknown> {
  if (name === "service") return sql` and hidden_at is null`;
  if (name === "location") return sql` and not is_confidential`;
  if (name !== "service_at_location") return sql``;
  return sql` and not exists (select from network.service where service.id = one.service_id and hidden_at is not null)
    and not exists (select from network.location where location.id = one.location_id and is_confidential)`;
}

/** By which columns one comes from what was found to this object. */
function waysTo(name: ObjectName, rows: Rows, passOver: ReadonlySet<string>): RawBuilder<unknown>[] {
  const ways: RawBuilder<unknown>[] = [];
  const referred = new Set<string>();
  const all: string[] = [];
  for (const [from, some] of rows) {
    if (some.length === 0) continue;
    const { ones, lists }: { ones: Record<string, string>; lists: Record<string, string> } = hsdsObjects[from];
    for (const [edge, to] of Object.entries(ones)) {
      if (to !== name || passOver.has(`${from}.${edge}`)) continue;
      for (const row of some) if (typeof row[`${to}_id`] === "string") referred.add(String(row[`${to}_id`]));
    }
    for (const [edge, to] of Object.entries(lists)) {
      if (to !== name || passOver.has(`${from}.${edge}`)) continue;
      ways.push(sql`${sql.ref(`${from}_id`)} = any(${some.map(({ id }) => id)}::uuid[])`);
    }
    for (const { of } of onAnything) if (of === name) for (const { id } of some) all.push(id);
  }
  const hangsBy = onAnything.find(({ of }) => of === name)?.by;
  if (hangsBy && all.length > 0) ways.push(sql`${sql.ref(hangsBy)} = any(${all}::uuid[])`);
  if (referred.size > 0) ways.push(idIn([...referred]));
  return ways;
}

function idIn(ids: readonly string[]): RawBuilder<unknown> {
  return sql`id = any(${[...ids]}::uuid[])`;
}
