// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type TermTable = {
  centreId: string;
  name: string;
  days: number;
  reason: Generated<string>;
  changedAt: Temporal.Instant;
};
export type ClearingTable = {
  id: Generated<number>;
  at: Temporal.Instant;
  aboutTable: string;
  centreId: string | null;
  cleared: number;
};

declare module "#platform/db" {
  interface Schema {
    "platform.term": TermTable;
    "platform.clearing": ClearingTable;
  }
}
