// SPDX-License-Identifier: EUPL-1.2
import type { ObjectName } from "../../hsds/objects.ts";
import type { Node } from "./node.ts";
import type { Remarks } from "./remark.ts";

/** What is put where HSDS wants something and nothing came. An empty text stands for it where the column must be. */
const usual: Partial<Record<ObjectName, Readonly<Record<string, string>>>> = {
  service: { status: "active" },
  organization: { description: "" },
  program: { description: "" },
  taxonomy: { description: "" },
  taxonomy_term: { description: "" },
  location: { location_type: "physical" },
  address: { address_1: "", city: "", state_province: "", postal_code: "", country: "NL", address_type: "physical" },
  organization_identifier: { identifier_type: "" },
  metadata: {
    last_action_date: "",
    last_action_type: "",
    field_name: "",
    previous_value: "",
    replacement_value: "",
    updated_by: "",
  },
};

/** Without these it is nothing at all. */
const vital: Partial<Record<ObjectName, readonly string[]>> = {
  service: ["name"],
  organization: ["name"],
  program: ["name"],
  taxonomy: ["name"],
  taxonomy_term: ["name"],
  unit: ["name"],
  phone: ["number"],
  url: ["url"],
  organization_identifier: ["identifier"],
  service_capacity: ["available", "updated"],
};

/** Puts the usual where something must stand; false when too little is left to be one. */
export function fillIn(object: ObjectName, values: Node, node: Node, field: string, remarks: Remarks): boolean {
  for (const column of vital[object] ?? []) {
    if (values[column] !== undefined) continue;
    remarks.add(field === "" ? "error" : "warning", field === "" ? column : `${field}.${column}`, "missing");
    return false;
  }
  if (object === "address" && !["address_1", "city", "postal_code"].some((column) => values[column] !== undefined))
    return false;
  for (const [column, value] of Object.entries(usual[object] ?? {})) {
    if (values[column] !== undefined) continue;
    values[column] = value;
    if (value !== "" && node[column] === undefined)
      remarks.add("note", field === "" ? column : `${field}.${column}`, "filledIn", value);
  }
  return true;
}

/** Within the Netherlands the one is never as large as the other; nowhere is both nothing. */
export function mendPlace(values: Node, field: string, remarks: Remarks): void {
  const { latitude, longitude } = values;
  if (typeof latitude !== "number" || typeof longitude !== "number") return;
  const at = field === "" ? "latitude" : `${field}.latitude`;
  if (isBetween(latitude, 3, 8) && isBetween(longitude, 50, 54)) {
    Object.assign(values, { latitude: longitude, longitude: latitude });
    remarks.add("note", at, "swapped", `${latitude}, ${longitude}`);
  } else if (latitude === 0 && longitude === 0) {
    delete values.latitude;
    delete values.longitude;
    remarks.add("warning", at, "outOfRange", "0, 0");
  } else if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
    remarks.add("warning", at, "outOfRange", `${latitude}, ${longitude}`);
  }
}

function isBetween(number: number, least: number, most: number): boolean {
  return number >= least && number <= most;
}
