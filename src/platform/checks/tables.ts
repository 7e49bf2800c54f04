// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

/** One row: what the last look at the chain of readings found. Written by the owner of the tables alone. */
export type LogCheckTable = {
  single: Generated<boolean>;
  checkedAt: Temporal.Instant;
  rows: number;
  brokenCentres: string[];
};

declare module "#platform/db" {
  interface Schema {
    "platform.logCheck": LogCheckTable;
  }
}
