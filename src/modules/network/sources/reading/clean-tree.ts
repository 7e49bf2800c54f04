// SPDX-License-Identifier: EUPL-1.2
import { type ColumnKind, type HsdsObject, hsdsObjects, type ObjectName, onAnything } from "../../hsds/objects.ts";
import type { Tree } from "../../hsds/trees.ts";
import { coerce } from "./coerce.ts";
import { fillIn, mendPlace } from "./fill-in.ts";
import { derivedId, readUuid } from "./ids.ts";
import { isNode, type Node } from "./node.ts";
import { withPresentNames } from "./older-names.ts";
import type { Remarks } from "./remark.ts";

export type Cleaning = { sourceId: string; remarks: Remarks };
type Spot = { field: string; parentId: string; depth: number };

const deepest = 14;

/** Clean HSDS 3.2, made of whatever came; null when it cannot be one. Never throws: what is wrong becomes a remark. */
export function cleanTree(object: ObjectName, raw: unknown, cleaning: Cleaning): Tree | null {
  return clean(object, raw, cleaning, { field: "", parentId: "", depth: 0 });
}

function clean(object: ObjectName, raw: unknown, cleaning: Cleaning, spot: Spot): Tree | null {
  const { remarks } = cleaning;
  const given = asNode(object, raw);
  if (!given || spot.depth > deepest) {
    remarks.add(spot.field === "" ? "error" : "warning", spot.field, "unreadable", raw);
    return null;
  }
  const { node, renamed } = withPresentNames(object, given);
  for (const old of renamed) remarks.add("note", pathOf(spot.field, old), "olderForm");
  const values = readColumns(object, node, cleaning, spot.field);
  if (object === "location") mendPlace(values, spot.field, remarks);
  if (!fillIn(object, values, node, spot.field, remarks)) return null;
  const tree: Tree = { id: idOf(object, node, values, cleaning, spot), ...values };
  if (object === "location" && secretMarks.some((name) => isYes(node[name]))) tree.is_confidential = true;
  hangParts(object, node, tree, cleaning, spot);
  noteOwnFields(object, node, spot.field, remarks);
  // a number of nothing says nothing
  return object === "service_capacity" && !tree.unit && !tree.unit_id ? null : tree;
}

/** Of some objects but one thing is worth saying, so some say just that. */
const mainColumn: Partial<Record<ObjectName, string>> = {
  phone: "number",
  language: "name",
  url: "url",
  service_area: "name",
  funding: "source",
  required_document: "document",
  address: "address_1",
  accessibility: "description",
  cost_option: "option",
  contact: "name",
  schedule: "description",
  organization: "name",
};

function asNode(object: ObjectName, raw: unknown): Node | null {
  if (isNode(raw)) return raw;
  const column = mainColumn[object];
  return column && (typeof raw === "string" || typeof raw === "number") ? { [column]: raw } : null;
}

function readColumns(object: ObjectName, node: Node, { sourceId, remarks }: Cleaning, field: string): Node {
  const values: Node = {};
  const columns: Record<string, ColumnKind> = hsdsObjects[object].columns;
  for (const [column, kind] of Object.entries(columns)) {
    const at = { column, field: pathOf(field, column), remarks };
    const value = coerce(kind, node[column], at);
    if (value === undefined) continue;
    const to = refersTo(column, kind, node);
    if (to === null) values[column] = value;
    else if (readUuid(value)) values[column] = value;
    else if (to !== "unknown") values[column] = derivedId(sourceId, to, String(value));
    else remarks.add("warning", at.field, "unreadable", value);
  }
  return values;
}

/** To which object a column refers; null when to none. */
function refersTo(column: string, kind: ColumnKind, node: Node): ObjectName | "unknown" | null {
  if (typeof kind === "object") return "refersTo" in kind ? (kind.refersTo as ObjectName) : null;
  if (column === "parent_organization_id") return "organization";
  if (column === "parent_id") return "taxonomy_term";
  if (kind !== "anything" && kind !== "id") return null;
  const entity = String(node.link_entity ?? node.resource_type ?? "").toLowerCase();
  return entity in hsdsObjects ? (entity as ObjectName) : "unknown";
}

function idOf(object: ObjectName, node: Node, values: Node, { sourceId, remarks }: Cleaning, spot: Spot): string {
  const uuid = readUuid(node.id);
  if (uuid) return uuid;
  const own = typeof node.id === "string" || typeof node.id === "number" ? String(node.id).trim() : "";
  if (spot.field === "" || own !== "") remarks.add("note", pathOf(spot.field, "id"), "idMade", own || undefined);
  if (own !== "") return derivedId(sourceId, object, own);
  return derivedId(
    sourceId,
    object,
    `${belongsOnce.has(object) ? "" : spot.parentId} ${calledBy(object, node, values)}`,
  );
}

/** The same one may hang on many others, so what it hangs on says nothing about which it is. */
const belongsOnce: ReadonlySet<ObjectName> = new Set(["organization", "taxonomy", "taxonomy_term", "unit"]);

function calledBy(object: ObjectName, node: Node, values: Node): string {
  const name = String(values.name ?? "")
    .trim()
    .toLowerCase();
  if (object === "organization") return name;
  if (object === "service") {
    const by = isNode(node.organization) ? (node.organization.id ?? node.organization.name) : node.organization;
    return `${name} ${String(values.organization_id ?? by ?? "")}`;
  }
  const within =
    object === "location" || object === "service_at_location" ? (node.addresses ?? node.location ?? "") : "";
  return JSON.stringify([values, within]);
}

function hangParts(object: ObjectName, node: Node, tree: Tree, cleaning: Cleaning, { field, depth }: Spot): void {
  const { ones, lists }: HsdsObject = hsdsObjects[object];
  for (const [name, of] of Object.entries(ones)) {
    if (node[name] === undefined || node[name] === null) continue;
    const spot = { field: pathOf(field, name), parentId: tree.id, depth: depth + 1 };
    const one = clean(of as ObjectName, node[name], cleaning, spot);
    if (one) tree[name] = one;
    else cleaning.remarks.add("warning", spot.field, "partLeftOut");
  }
  const everyList = [...Object.entries(lists), ...onAnything.map(({ list, of }) => [list, of] as const)];
  for (const [name, of] of everyList) {
    const some = listOf(node[name]);
    if (some.length === 0) continue;
    const spot = { field: pathOf(field, name), parentId: tree.id, depth: depth + 1 };
    const parts = some.map((part) => clean(of as ObjectName, part, cleaning, spot));
    if (parts.includes(null)) cleaning.remarks.add("warning", spot.field, "partLeftOut");
    tree[name] = parts.filter((part) => part !== null);
  }
}

/** Words with commas between them are a list too. */
function listOf(value: unknown): unknown[] {
  if (value === null || value === undefined || value === "") return [];
  if (typeof value === "string") return value.split(/\s*[,;]\s*/).filter((part) => part !== "");
  return [value].flat().filter((one) => one !== null && one !== undefined);
}

/** By which others mark a place that nobody may know; HSDS has no field for it. */
const secretMarks = ["is_confidential", "confidential", "is_secret", "secret", "geheim", "vertrouwelijk"];

function isYes(value: unknown): boolean {
  return value === true || value === 1 || (typeof value === "string" && /^(?:true|yes|ja|y|j|1)$/i.test(value.trim()));
}

function noteOwnFields(object: ObjectName, node: Node, field: string, remarks: Remarks): void {
  const { columns, ones, lists }: HsdsObject = hsdsObjects[object];
  for (const name of Object.keys(node)) {
    const isKnown =
      name === "id" || name in columns || name in ones || name in lists || name === "attributes" || name === "metadata";
    if (!isKnown && node[name] !== null) remarks.add("note", pathOf(field, name.slice(0, 60)), "ownField");
  }
}

function pathOf(field: string, name: string): string {
  return field === "" ? name : `${field}.${name}`;
}
