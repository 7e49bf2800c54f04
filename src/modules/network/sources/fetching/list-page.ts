// SPDX-License-Identifier: EUPL-1.2
import { decodeBytes } from "#platform/csv";
import { hsdsObjects } from "../../hsds/objects.ts";
import { recordsInJson } from "../reading/json-records.ts";
import { isNode, type Node } from "../reading/node.ts";

/** A page of a list, as far as fetching the rest needs to know. */
export type ListPage = {
  /** Null where there is but one. */
  pages: number | null;
  /** That it says itself that another follows. */
  hasNext: boolean;
  /** Of services that say little here, and the rest at an address of their own. */
  flatIds: string[];
  firstId: string;
  count: number;
};

/** Null when it is no JSON with a list in it. */
export function readListPage(body: Uint8Array): ListPage | null {
  const json = parse(decodeBytes(body));
  const records = recordsInJson(json, null);
  if (!records) return null;
  const services = records
    .filter(({ object }) => object === "service")
    .map(({ raw }) => raw)
    .filter(isNode);
  const isFlat = services.length > 0 && isEnveloped(json) && !services.some(isFull);
  return {
    pages: isNode(json) ? numberIn(json, ["total_pages", "totalPages"]) : null,
    hasNext: isNode(json) && (json.last_page === false || json.last === false),
    flatIds: isFlat ? services.map(idOf).filter((id) => id !== "") : [],
    firstId: idOf(records.map(({ raw }) => raw).find(isNode) ?? {}),
    count: records.length,
  };
}

/** A list in a file is all there is; an answer of an API leads to more. */
function isEnveloped(json: unknown): boolean {
  return isNode(json) && numberIn(json, ["total_pages", "totalPages", "total_items", "totalElements"]) !== null;
}

const parts = [
  ...Object.keys(hsdsObjects.service.lists),
  "regular_schedules",
  "service_taxonomys",
  "locations",
  "eligibilitys",
];

function isFull(service: Node): boolean {
  return parts.some((name) => Array.isArray(service[name]));
}

function idOf({ id }: Node): string {
  return typeof id === "string" || typeof id === "number" ? String(id) : "";
}

function numberIn(json: Node, names: readonly string[]): number | null {
  const found = names.map((name) => json[name]).find((value) => typeof value === "number" && Number.isInteger(value));
  return typeof found === "number" ? found : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
