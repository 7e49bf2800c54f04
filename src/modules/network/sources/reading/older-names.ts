// SPDX-License-Identifier: EUPL-1.2
import type { ObjectName } from "../../hsds/objects.ts";
import { isNode, type Node, nodesOf } from "./node.ts";

/** What HSDS 1 and 2, Open Referral UK 1 and its profile of HSDS 3 called otherwise, and under which name it now stands. */
const renamed: Partial<Record<ObjectName, Readonly<Record<string, string>>>> = {
  service: {
    title: "name",
    eligibility: "eligibility_description",
    application: "application_process",
    fundings: "funding",
    costs: "cost_options",
    regular_schedules: "schedules",
    regular_schedule: "schedules",
    schedule: "schedules",
    service_taxonomys: "attributes",
    service_taxonomies: "attributes",
    link_taxonomies: "attributes",
    link_taxonomy: "attributes",
    service_attributes: "attributes",
    website: "url",
    urls: "additional_urls",
    areas: "service_areas",
    documents_required: "required_documents",
    licences: "licenses",
    modified_at: "last_modified",
    updated_at: "last_modified",
    assured_at: "assured_date",
  },
  organization: {
    title: "name",
    url: "website",
    fundings: "funding",
    urls: "additional_websites",
    identifiers: "organization_identifiers",
    charity_number: "tax_id",
  },
  location: {
    physical_addresses: "addresses",
    physical_address: "addresses",
    address: "addresses",
    accessibility_for_disabilities: "accessibility",
    accessibilities: "accessibility",
    regular_schedules: "schedules",
    regular_schedule: "schedules",
    lat: "latitude",
    lon: "longitude",
    lng: "longitude",
    long: "longitude",
    link_taxonomies: "attributes",
    link_taxonomy: "attributes",
  },
  service_at_location: { regular_schedules: "schedules", regular_schedule: "schedules" },
  address: {
    address: "address_1",
    street_address: "address_1",
    state: "state_province",
    province: "state_province",
    postcode: "postal_code",
    zip: "postal_code",
    zipcode: "postal_code",
    town: "city",
    locality: "city",
    type: "address_type",
  },
  phone: { phone_number: "number", phone: "number", telephone: "number" },
  contact: { role: "title", phone: "phones" },
  language: { language: "name" },
  accessibility: { accessibility: "description" },
  service_area: { service_area: "name", area: "name" },
  schedule: {
    weekday: "byday",
    day: "byday",
    opens: "opens_at",
    closes: "closes_at",
    opening_time: "opens_at",
    closing_time: "closes_at",
    start_date: "valid_from",
    end_date: "valid_to",
  },
  attribute: { taxonomy: "taxonomy_term", term: "taxonomy_term" },
  taxonomy_term: { vocabulary: "taxonomy", label: "name" },
  cost_option: { cost: "amount", price: "amount" },
  required_document: { name: "document" },
  organization_identifier: { scheme: "identifier_scheme", type: "identifier_type" },
};

/** The same node under the names of HSDS 3.2. What stands there under its present name is never replaced. */
export function withPresentNames(object: ObjectName, node: Node): { node: Node; renamed: string[] } {
  const present: Node = { ...node };
  const said: string[] = [];
  for (const [old, name] of Object.entries(renamed[object] ?? {})) {
    if (present[old] === undefined || present[old] === null || !isOld(object, old, present)) continue;
    const before = present[name];
    if (before === undefined || before === null || (Array.isArray(before) && before.length === 0))
      present[name] = present[old];
    delete present[old];
    said.push(old);
  }
  said.push(...(reshape[object]?.(present) ?? []));
  return { node: present, renamed: said };
}

/** Some old names mean something else today. */
function isOld(object: ObjectName, old: string, node: Node): boolean {
  if (object === "attribute" && old === "taxonomy") return isNode(node.taxonomy);
  if (object === "contact" && old === "role") return node.title === undefined;
  return true;
}

const reshape: Partial<Record<ObjectName, (node: Node) => string[]>> = {
  service: (node) => [...unfoldEligibility(node), ...hangPlaces(node)],
  location: addPostal,
  taxonomy_term: (node) => {
    if (!isNode(node.taxonomy)) return [];
    node.taxonomy_detail ??= node.taxonomy;
    node.taxonomy = isNode(node.taxonomy) ? node.taxonomy.name : undefined;
    return ["taxonomy"];
  },
  schedule: (node) => {
    if (typeof node.freq !== "string" && node.byday !== undefined && node.byday !== null && node.freq === undefined) {
      node.freq = "WEEKLY";
    }
    if (!/^(?:daily|dagelijks|every day)$/i.test(String(node.freq))) return [];
    node.freq = "WEEKLY";
    node.byday ??= "MO,TU,WE,TH,FR,SA,SU";
    return ["freq"];
  },
};

function unfoldEligibility(node: Node): string[] {
  const some = nodesOf(node.eligibilitys ?? node.eligibilities);
  const said = ["eligibilitys", "eligibilities"].filter((name) => node[name] !== undefined);
  for (const name of said) delete node[name];
  for (const { minimum_age, maximum_age, eligibility } of some) {
    node.minimum_age ??= minimum_age;
    node.maximum_age ??= maximum_age;
    if (typeof eligibility === "string" && eligibility.trim() !== "") node.eligibility_description ??= eligibility;
  }
  return said;
}

/** A service with places of its own, as HSDS 2 has it in one JSON. */
function hangPlaces(node: Node): string[] {
  const said = ["locations", "location"].filter((name) => node[name] !== undefined);
  const places = said.flatMap((name) => nodesOf(node[name]));
  for (const name of said) delete node[name];
  if (places.length > 0 && node.service_at_locations === undefined) {
    node.service_at_locations = places.map((location) => ({ location }));
  }
  return said;
}

function addPostal(node: Node): string[] {
  const said = ["postal_addresses", "postal_address"].filter((name) => node[name] !== undefined);
  const postal = said.flatMap((name) => nodesOf(node[name]));
  for (const name of said) delete node[name];
  if (postal.length > 0) {
    node.addresses = [...nodesOf(node.addresses), ...postal.map((one) => ({ address_type: "postal", ...one }))];
  }
  return said;
}
