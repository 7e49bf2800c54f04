// SPDX-License-Identifier: EUPL-1.2
import type { ObjectName } from "../../hsds/objects.ts";
import { isNode, type Node } from "./node.ts";
import { objectNamed, objectOf } from "./which-object.ts";

export type RawRecord = { object: ObjectName; raw: unknown };

/** Where lists of an answer stand, in HSDS 3, Open Referral UK 1 and elsewhere. */
const envelopes = ["contents", "content", "items", "results", "data", "records"] as const;

/** The records in a JSON of any of the usual forms: one, a list, an envelope around it, or lists by name. */
export function recordsInJson(json: unknown, hint: ObjectName | null): RawRecord[] | null {
  if (Array.isArray(json)) return recordsOfList(json, hint);
  if (!isNode(json)) return null;
  for (const name of envelopes) if (Array.isArray(json[name])) return recordsOfList(json[name], hint);
  const bulk = listsByName(json);
  if (bulk) return bulk;
  return "name" in json || "id" in json || "title" in json ? [{ object: hint ?? objectOf(json), raw: json }] : null;
}

function recordsOfList(list: readonly unknown[], hint: ObjectName | null): RawRecord[] {
  const first = list.find(isNode);
  const object = hint ?? (first ? objectOf(first) : "service");
  return list.map((raw) => ({ object, raw }));
}

/** `{services: [...], organizations: [...]}`: each of these names an object. An organization with services has a name. */
function listsByName(json: Node): RawRecord[] | null {
  if ("id" in json || "name" in json) return null;
  const lists = Object.entries(json).flatMap(([key, value]) => {
    const object = Array.isArray(value) ? objectNamed(key) : null;
    return object && Array.isArray(value) ? [{ object, value }] : [];
  });
  if (lists.length === 0) return null;
  return lists.flatMap(({ object, value }) => value.map((raw: unknown): RawRecord => ({ object, raw })));
}

/** A JSON in which each table of a tabular publication stands under the name of its file. */
export function tablesInJson(json: unknown): Map<string, Node[]> | null {
  if (!isNode(json)) return null;
  const entries = Object.entries(json).filter(([name, rows]) => /\.csv$/i.test(name) && Array.isArray(rows));
  if (entries.length === 0) return null;
  return new Map(entries.map(([name, rows]) => [name, [rows].flat().filter(isNode)]));
}
