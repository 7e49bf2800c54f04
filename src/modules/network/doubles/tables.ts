// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type MergedObject = "organization" | "service";
/** What was the same as something else: its old address leads there. */
export type MergedTable = {
  oldId: string;
  regionId: string;
  object: MergedObject;
  intoId: string;
  mergedAt: Temporal.Instant;
};

/** What became one, as long as it can be taken apart again. */
export type MergeTable = {
  id: Generated<string>;
  regionId: string;
  object: MergedObject;
  goesId: string;
  goesName: string;
  staysId: string;
  staysName: string;
  mergedAt: Temporal.Instant;
  undoneAt: Temporal.Instant | null;
};
/** Written and read by the database alone. */
export type MergeStepTable = {
  id: Generated<number>;
  mergeId: string;
  tableName: string;
  rowKey: string;
  before: string | null;
  after: string | null;
};

declare module "#platform/db" {
  interface Schema {
    "network.merged": MergedTable;
    "network.merge": MergeTable;
    "network.mergeStep": MergeStepTable;
  }
}
