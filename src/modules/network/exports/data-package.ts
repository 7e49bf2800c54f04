// SPDX-License-Identifier: EUPL-1.2
import { type ColumnKind, type HsdsObject, hsdsObjects, objectNames } from "../hsds/objects.ts";

/** What the files of the tabular form hold and how they hang together, as a Data Package (Frictionless Data) tells it. */
export function describePackage({ title, homepage }: { title: string; homepage: string }) {
  return {
    profile: "tabular-data-package",
    name: "wegwijzer",
    title,
    homepage,
    description:
      "Services, organizations and places, as HSDS 3.2 (Open Referral) names them. You may use this, elsewhere too. Name the directory it is from, and see whether it still holds.",
    resources: objectNames.map((name) => {
      const { file, columns }: HsdsObject = hsdsObjects[name];
      const references = Object.entries(columns).flatMap(([column, kind]) => referenceOf(column, kind));
      return {
        profile: "tabular-data-resource",
        name,
        path: file,
        encoding: "utf-8",
        schema: {
          fields: [
            { name: "id", type: "string", format: "uuid", constraints: { required: true } },
            ...Object.entries(columns).map(([column, kind]) => ({ name: column, ...fieldOf(kind) })),
          ],
          primaryKey: "id",
          ...(references.length > 0 && { foreignKeys: references }),
        },
      };
    }),
  };
}

function referenceOf(column: string, kind: ColumnKind) {
  if (typeof kind !== "object" || !("refersTo" in kind)) return [];
  return [{ fields: column, reference: { resource: kind.refersTo, fields: "id" } }];
}

function fieldOf(kind: ColumnKind) {
  if (typeof kind === "object") {
    if ("oneOf" in kind) return { type: "string", constraints: { enum: kind.oneOf } };
    return { type: "string", format: "uuid" };
  }
  const types: Record<typeof kind, { type: string; format?: string }> = {
    text: { type: "string" },
    number: { type: "number" },
    date: { type: "date" },
    time: { type: "string" },
    instant: { type: "datetime" },
    moment: { type: "string" },
    uri: { type: "string", format: "uri" },
    email: { type: "string", format: "email" },
    id: { type: "string", format: "uuid" },
    anything: { type: "string", format: "uuid" },
  };
  return types[kind];
}
