// SPDX-License-Identifier: EUPL-1.2
import type { CentreOfRequest } from "#platform/http";
import { mostPerPage } from "./asked.ts";
import type { ListName } from "./listed.queries.ts";
import { type ColumnKind, type HsdsObject, hsdsObjects, type ObjectName, objectNames, onAnything } from "./objects.ts";
import { listPaths, type ProfileName, profiles } from "./profile.ts";
import { ukFieldsOf } from "./uk-profile.ts";

const parameters: Record<string, object> = {
  search: { type: "string", description: "Words that the entry holds, or that begin so." },
  page: { type: "integer", minimum: 1, default: 1 },
  per_page: { type: "integer", minimum: 1, maximum: mostPerPage, default: 20 },
  format: { type: "string", enum: ["json", "ndjson"], default: "json" },
  full: { type: "boolean", description: "Each object with all that hangs on it." },
  taxonomy_term_id: { type: "string", format: "uuid" },
  taxonomy_id: { type: "string", format: "uuid" },
  organization_id: { type: "string", format: "uuid" },
  modified_after: { type: "string", format: "date-time" },
  minimal: { type: "boolean", description: "Only id and modified_date, of all at once." },
  full_service: { type: "boolean", description: "The organization with its services in full." },
  parent_id: { type: "string", format: "uuid" },
  top_only: { type: "boolean" },
  postcode: { type: "string", description: "Near the middle of this postcode." },
  proximity: { type: "number", description: "Metres from there; 10,000 where it is not given." },
  minimum_age: { type: "number" },
  maximum_age: { type: "number" },
  start_time: { type: "string", description: "HH:MM" },
  end_time: { type: "string", description: "HH:MM" },
  day: { type: "string", enum: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] },
};
const ofEachList = ["search", "page", "per_page", "format"];
const ofServices = [...ofEachList, "full", "taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after"];
const times = ["minimum_age", "maximum_age", "start_time", "end_time", "day"];
const ofList: Record<ListName, readonly string[]> = {
  service: [...ofServices, "minimal", "postcode", "proximity", ...times],
  service_at_location: [...ofServices, "postcode", "proximity", ...times],
  organization: [...ofEachList, "full", "full_service", "taxonomy_term_id", "taxonomy_id"],
  taxonomy: ofEachList,
  taxonomy_term: [...ofEachList, "taxonomy_id", "parent_id", "top_only"],
};

/** The OpenAPI document of one of the two interfaces, made of the same table of objects as what it describes. */
export function writeOpenApi(profile: ProfileName, centre: CentreOfRequest) {
  const { base, version } = profiles[profile];
  const names = objectNames.filter((name) => profile === "hsds" || ukFieldsOf(name) !== undefined);
  return {
    openapi: "3.1.0",
    info: { title: `${centre.frame.name}: HSDS ${version}`, version },
    servers: [{ url: centre.origin + base }],
    paths: {
      "/": { get: { summary: "Version and profile", responses: { 200: answer({ type: "object" }) } } },
      ...Object.fromEntries(Object.entries(listPaths).flatMap(([path, list]) => pathsOf(path, list))),
    },
    components: {
      parameters: Object.fromEntries(
        Object.entries(parameters).map(([name, schema]) => [name, { name, in: "query", required: false, schema }]),
      ),
      schemas: {
        Page: pageSchema,
        Problem: problemSchema,
        ...Object.fromEntries(
          names.map((name) => [name, schemaOf(name, profile === "uk" ? ukFieldsOf(name) : undefined)]),
        ),
      },
    },
  };
}

function pathsOf(path: string, list: ListName): [string, object][] {
  const listed = { allOf: [ref("Page"), { properties: { contents: { type: "array", items: ref(list) } } }] };
  return [
    [
      `/${path}`,
      {
        get: {
          summary: `All that are shown, page by page: ${path}`,
          parameters: ofList[list].map((name) => ({ $ref: `#/components/parameters/${name}` })),
          responses: { 200: answer(listed), 400: answer(ref("Problem"), "application/problem+json") },
        },
      },
    ],
    [
      `/${path}/{id}`,
      {
        get: {
          summary: `One of them, in full: ${list}`,
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
          responses: { 200: answer(ref(list)), 404: answer(ref("Problem"), "application/problem+json") },
        },
      },
    ],
  ];
}

function answer(schema: object, type = "application/json") {
  return { description: type, content: { [type]: { schema } } };
}

function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

function schemaOf(name: ObjectName, only: readonly string[] | undefined) {
  const { columns, needs, ones, lists }: HsdsObject = hsdsObjects[name];
  const own = Object.entries(columns).flatMap(([column, kind]) => {
    const schema = typeOf(kind);
    return schema ? [[column, schema] as const] : [];
  });
  const many = [...Object.entries(lists), ...onAnything.map(({ list, of }) => [list, of] as const)];
  const properties = [
    ...own,
    ...Object.entries(ones).map(([field, of]) => [field, ref(of)] as const),
    ...many.map(([field, of]) => [field, { type: "array", items: ref(of) }] as const),
  ].filter(([field]) => only === undefined || only.includes(field));
  return {
    type: "object",
    required: ["id", ...needs],
    properties: { id: { type: "string", format: "uuid" }, ...Object.fromEntries(properties) },
  };
}

/** Null: it is not written, since where an object stands says to what it belongs. */
function typeOf(kind: ColumnKind): object | null {
  if (typeof kind === "object") return "oneOf" in kind ? { type: "string", enum: kind.oneOf } : null;
  switch (kind) {
    case "anything":
      return null;
    case "number":
      return { type: "number" };
    case "id":
      return { type: "string", format: "uuid" };
    case "uri":
    case "email":
    case "date":
      return { type: "string", format: kind };
    case "instant":
    case "moment":
      return { type: "string", format: "date-time" };
    default:
      return { type: "string" };
  }
}

const pageSchema = {
  type: "object",
  required: ["total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents"],
  properties: {
    total_items: { type: "integer" },
    total_pages: { type: "integer" },
    page_number: { type: "integer" },
    size: { type: "integer" },
    first_page: { type: "boolean" },
    last_page: { type: "boolean" },
    empty: { type: "boolean" },
    contents: { type: "array" },
  },
};
const problemSchema = {
  type: "object",
  required: ["title", "status", "detail"],
  properties: { title: { type: "string" }, status: { type: "integer" }, detail: { type: "string" } },
};
