// SPDX-License-Identifier: EUPL-1.2
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

declare module "#platform/db" {
  interface Schema {
    "network.merged": MergedTable;
  }
}
