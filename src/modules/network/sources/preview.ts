// SPDX-License-Identifier: EUPL-1.2
import { isNode } from "./reading/node.ts";
import type { ReadRecord } from "./reading/reading.ts";
import type { Remark } from "./reading/remark.ts";
import { rowsOf } from "./reading/rows-of.ts";
import { findSecretPlaces } from "./reading/secret-places.ts";

export type PreviewRow = { object: string; name: string; of: string; where: string; remarks: Remark[] };
export type Preview = { total: number; failed: number; rows: PreviewRow[] };

const mostShown = 10;

/** The first of what would come in, and how much there is of it. */
export function previewOf(records: Iterable<ReadRecord>): Preview {
  const preview: Preview = { total: 0, failed: 0, rows: [] };
  for (const record of records) {
    preview.total += 1;
    if (!record.tree) preview.failed += 1;
    if (preview.rows.length < mostShown) preview.rows.push(rowOf(record));
  }
  return preview;
}

function rowOf({ object, name, tree, remarks }: ReadRecord): PreviewRow {
  const organization = isNode(tree?.organization) ? tree.organization.name : "";
  const isSecret = tree !== null && findSecretPlaces(rowsOf(object, tree)).length > 0;
  const of = typeof organization === "string" ? organization : "";
  return { object, name, of, where: isSecret ? "" : placeIn(tree), remarks };
}

function placeIn(tree: unknown): string {
  if (!isNode(tree) || !Array.isArray(tree.service_at_locations)) return "";
  const [first] = tree.service_at_locations
    .filter(isNode)
    .map(({ location }) => location)
    .filter(isNode);
  if (!first || !Array.isArray(first.addresses)) return "";
  const [address] = first.addresses.filter(isNode);
  return address && typeof address.city === "string" ? address.city : "";
}
