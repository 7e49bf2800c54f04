// SPDX-License-Identifier: EUPL-1.2
import { csvLine, csvMark } from "#platform/feeds";
import type { listOffered } from "./correction.queries.ts";

type Offered = Awaited<ReturnType<typeof listOffered>>;

/** In names of HSDS: which object of theirs, which column, what it says and what it should say. */
export function correctionsAsJson(source: string, offered: Offered): string {
  const corrections = offered.map(({ object, theirId, columnName, theirs, ours, madeAt }) => ({
    resource_type: object,
    resource_id: theirId,
    field_name: columnName,
    last_action_type: columnName === "id" ? "delete" : "update",
    last_action_date: madeAt.toString(),
    previous_value: theirs,
    replacement_value: ours,
  }));
  return `${JSON.stringify({ source, corrections }, null, 2)}\n`;
}

const columns = [
  "resource_type",
  "resource_id",
  "field_name",
  "last_action_type",
  "last_action_date",
  "previous_value",
  "replacement_value",
];

export function correctionsAsCsv(offered: Offered): string {
  const lines = offered.map(({ object, theirId, columnName, theirs, ours, madeAt }) => [
    ...[object, theirId, columnName, columnName === "id" ? "delete" : "update", madeAt.toString()],
    ...[theirs ?? "", ours ?? ""],
  ]);
  return csvMark + [columns, ...lines].map((line) => csvLine(line)).join("");
}
