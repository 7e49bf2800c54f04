// SPDX-License-Identifier: EUPL-1.2
import { hsdsObjects, type ObjectName } from "./objects.ts";
import type { Tree } from "./trees.ts";

/**
 * What Open Referral UK 3.0 takes of each object of HSDS 3: its columns and what hangs on it. Objects that are not here
 * it does not know.
 */
const fields: Partial<Record<ObjectName, readonly string[]>> = {
  service: [
    ...["name", "description", "url", "email", "status", "fees", "accreditations", "minimum_age", "maximum_age"],
    ...[
      "assured_date",
      "assurer_email",
      "alert",
      "last_modified",
      "schedules",
      "service_areas",
      "service_at_locations",
    ],
    ...["languages", "organization", "funding", "cost_options", "contacts", "attributes"],
  ],
  organization: [
    ...["name", "description", "email", "website", "logo", "uri", "parent_organization_id"],
    ...["organization_identifiers", "attributes", "services"],
  ],
  service_at_location: ["location", "service"],
  location: [
    ...["location_type", "name", "description", "latitude", "longitude", "external_identifier"],
    ...["external_identifier_type", "addresses", "accessibility", "attributes"],
  ],
  address: [
    ...["attention", "address_1", "city", "region", "state_province", "postal_code", "country", "address_type"],
    "attributes",
  ],
  schedule: [
    ...["valid_from", "valid_to", "dtstart", "freq", "interval", "byday", "bymonthday", "description", "opens_at"],
    ...["closes_at", "schedule_link", "attending_type", "notes"],
  ],
  contact: ["name", "title", "attributes"],
  service_area: ["name", "extent", "extent_type", "uri"],
  accessibility: ["description", "details", "url", "attributes"],
  language: [],
  cost_option: ["valid_from", "valid_to", "option", "amount", "amount_description"],
  funding: ["source"],
  organization_identifier: ["identifier_scheme", "identifier_type", "identifier", "attributes"],
  phone: ["number", "description", "languages"],
  attribute: ["link_type", "taxonomy_term"],
  taxonomy: ["name", "description", "uri", "version"],
  taxonomy_term: ["name", "description", "parent_id", "taxonomy", "term_uri"],
};

/** What the profile wants said once more under a name of its own. */
const saidAgain: Partial<Record<ObjectName, readonly [name: string, of: string]>> = {
  service_area: ["service_area", "name"],
  accessibility: ["accessibility", "description"],
  taxonomy_term: ["term", "name"],
};

/** Its fields beside the id, or undefined where the profile does not have the object. */
export function ukFieldsOf(name: ObjectName): readonly string[] | undefined {
  return fields[name];
}

/** The same tree as the UK profile has it. */
export function toUkProfile(name: ObjectName, tree: Tree): Tree {
  const kept: Tree = { id: tree.id };
  for (const field of fields[name] ?? []) {
    const value = tree[field];
    if (value !== undefined) kept[field] = nested(name, field, value);
  }
  const [again, of] = saidAgain[name] ?? [];
  if (again !== undefined && of !== undefined && kept[of] !== undefined) kept[again] = kept[of];
  return kept;
}

function nested(name: ObjectName, field: string, value: unknown): unknown {
  const child = childOf(name, field);
  if (child === null) return value;
  return Array.isArray(value) ? value.map((one) => toUkProfile(child, one)) : toUkProfile(child, value as Tree);
}

function childOf(name: ObjectName, field: string): ObjectName | null {
  if (field === "attributes") return "attribute";
  const { lists, ones }: { lists: Record<string, string>; ones: Record<string, string> } = hsdsObjects[name];
  return (lists[field] ?? ones[field] ?? null) as ObjectName | null;
}
