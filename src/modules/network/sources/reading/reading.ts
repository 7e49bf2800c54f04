// SPDX-License-Identifier: EUPL-1.2
import type { ObjectName } from "../../hsds/objects.ts";
import type { Tree } from "../../hsds/trees.ts";
import { cleanTree } from "./clean-tree.ts";
import { isNode } from "./node.ts";
import { newRemarks, type Remark } from "./remark.ts";

/** One thing that a source publishes: clean HSDS 3.2, or null when nothing could be made of it. */
export type ReadRecord = { object: ObjectName; theirId: string; name: string; tree: Tree | null; remarks: Remark[] };

/** Why nothing of it was read. */
export const refusals = ["empty", "broken", "notADirectory", "noNameColumn", "tooMany", "webPage", "tooLarge"] as const;
export type Refusal = (typeof refusals)[number];

/** Of HSDS tables: what a table is called, beside the 23 objects. */
export type TableDescription = { id: string; name: string; language: string; characterSet: string };

export type Reading =
  | { refused: Refusal }
  | {
      refused: null;
      form: "json" | "tabular" | "welfare";
      records: Iterable<ReadRecord>;
      /** False when some of it could not be opened, so that what is missing may well be there. */
      isWhole: boolean;
      descriptions: TableDescription[];
    };

export type SentFile = { name: string; bytes: Uint8Array };
export type ReadingContext = { sourceId: string; columns?: Readonly<Record<string, string>> };

/** One record, whatever it is: what goes wrong here goes wrong for this record only. */
export function readRecord(object: ObjectName, raw: unknown, { sourceId }: ReadingContext): ReadRecord {
  const remarks = newRemarks();
  const theirId = isNode(raw) && (typeof raw.id === "string" || typeof raw.id === "number") ? String(raw.id) : "";
  const tree = tryCleaning(() => cleanTree(object, raw, { sourceId, remarks }));
  if (!tree && !remarks.all.some(({ severity }) => severity === "error")) remarks.add("error", "", "unreadable");
  return { object, theirId: shorten(theirId), name: nameOf(object, tree ?? raw), tree, remarks: remarks.all };
}

function tryCleaning(clean: () => Tree | null): Tree | null {
  try {
    return clean();
  } catch {
    return null;
  }
}

function nameOf(object: ObjectName, node: unknown): string {
  if (!isNode(node)) return "";
  const own = node.name ?? node.number ?? node.address_1 ?? node.url ?? node.description ?? "";
  const inside = object === "service_at_location" && isNode(node.service) ? node.service.name : own;
  return shorten(typeof inside === "string" ? inside : "");
}

function shorten(text: string): string {
  return text.slice(0, 160).replaceAll("\0", "").toWellFormed();
}
