// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

/** How many someone said will come: a number, nothing about who. */
export type HeadcountTable = {
  id: Generated<string>;
  centreId: string;
  occurrenceId: string;
  people: number;
  linkVersion: Generated<number>;
  formKey: string;
  createdAt: Temporal.Instant;
  changedAt: Temporal.Instant;
};

declare module "#platform/db" {
  interface Schema {
    "programme.headcount": HeadcountTable;
  }
}
