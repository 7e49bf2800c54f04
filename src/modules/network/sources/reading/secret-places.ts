// SPDX-License-Identifier: EUPL-1.2
import type { Row, Rows } from "../../hsds/trees.ts";

const saysSo =
  /\b(?:geheim[e]? (?:adres|locatie|plek|opvang)|(?:adres|locatie|plek)\b.{0,20}\b(?:geheim|vertrouwelijk|afgeschermd|niet openbaar)|confidential (?:address|location|site)|(?:address|location)\b.{0,20}\b(?:confidential|withheld|secret|undisclosed|not (?:disclosed|public))|undisclosed (?:address|location))/i;
const aloneSaysSo =
  /\b(?:geheim|vertrouwelijk|afgeschermd|niet openbaar|confidential|withheld|undisclosed|secret address)\b/i;

/** The places of which the text itself says that nobody may know where they are. */
export function findSecretPlaces(rows: Rows): string[] {
  const secret = new Set<string>();
  for (const row of rows.get("location") ?? []) {
    if (
      row.is_confidential === true ||
      says(row, ["description", "transportation"], saysSo) ||
      says(row, ["name", "alternate_name"], aloneSaysSo)
    ) {
      secret.add(row.id);
    }
  }
  for (const row of rows.get("address") ?? []) {
    const isSecret = says(row, ["address_1", "address_2", "attention", "city", "region"], aloneSaysSo);
    if (isSecret && typeof row.location_id === "string") secret.add(row.location_id);
  }
  return [...secret];
}

function says(row: Row, columns: readonly string[], words: RegExp): boolean {
  return columns.some((column) => typeof row[column] === "string" && words.test(row[column]));
}
