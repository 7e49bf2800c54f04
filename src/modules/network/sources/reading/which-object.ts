// SPDX-License-Identifier: EUPL-1.2
import { type HsdsObject, hsdsObjects, type ObjectName, objectNames } from "../../hsds/objects.ts";
import type { Node } from "./node.ts";
import { withPresentNames } from "./older-names.ts";

/** In the order in which one is chosen where two fit as well. */
const roots = ["service", "organization", "location", "service_at_location", "taxonomy", "taxonomy_term"] as const;

/** What an object of JSON is, by the fields it has. */
export function objectOf(node: Node): ObjectName {
  const scores = roots.map((name) => ({ name, score: scoreOf(name, node) }));
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).name;
}

const hints: Partial<Record<ObjectName, readonly string[]>> = {
  service: ["status", "organization", "organization_id", "service_at_locations"],
  service_at_location: ["service", "location"],
  location: ["addresses", "location_type"],
  taxonomy_term: ["code", "taxonomy_detail", "taxonomy_id"],
};

function scoreOf(name: ObjectName, given: Node): number {
  const { node } = withPresentNames(name, given);
  const { columns, ones, lists }: HsdsObject = hsdsObjects[name];
  const known = Object.keys(node).filter((key) => key in columns || key in ones || key in lists).length;
  const sure = (hints[name] ?? []).filter((key) => node[key] !== undefined && node[key] !== null).length;
  return known + 2 * sure;
}

const alsoCalled: Readonly<Record<string, ObjectName>> = {
  organisation: "organization",
  physical_address: "address",
  postal_address: "address",
  regular_schedule: "schedule",
  accessibility_for_disabilities: "accessibility",
  services_at_location: "service_at_location",
  link_taxonomy: "attribute",
  service_attribute: "attribute",
  metadatum: "metadata",
};
const byName = new Map<string, ObjectName>([
  ...Object.entries(alsoCalled),
  ...objectNames.flatMap((name) => [
    [singular(name), name] as const,
    [singular(hsdsObjects[name].file.replace(/\.csv$/, "")), name] as const,
  ]),
]);

/** "services", "Services.csv", "data/organisations.json" and "url.csv" each name an object of HSDS. */
export function objectNamed(text: string): ObjectName | null {
  const name = text
    .toLowerCase()
    .replace(/^.*[/\\]/, "")
    .replace(/\.[a-z]+$/, "")
    .replaceAll("-", "_");
  return byName.get(singular(name)) ?? null;
}

function singular(name: string): string {
  return name
    .replace(/ies$/, "y")
    .replace(/sses$/, "ss")
    .replace(/(?<=[^su])s$/, "");
}
