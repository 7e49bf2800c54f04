// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type HourFactsTable = {
  activityId: string;
  centreId: string;
  comeFor: Generated<string>;
  neighbourhood: Generated<string>;
  /** How to reach who is there, before it begins and once it is over. */
  before: Generated<string>;
  after: Generated<string>;
  changedAt: Temporal.Instant;
};
/** The same in another language, as far as it is written. */
export type HourFactsInTable = {
  activityId: string;
  language: string;
  comeFor: Generated<string>;
  before: Generated<string>;
  after: Generated<string>;
};
/** Who would like to talk to somebody today. */
export type BoardNameTable = {
  id: Generated<string>;
  centreId: string;
  /** Absent: in the house, on a day without an hour. */
  occurrenceId: string | null;
  name: Generated<string>;
  since: Temporal.Instant;
  until: Temporal.Instant;
  goneAt: Temporal.Instant | null;
  formKey: string;
};

declare module "#platform/db" {
  interface Schema {
    "support.hourFacts": HourFactsTable;
    "support.hourFactsIn": HourFactsInTable;
    "support.boardName": BoardNameTable;
  }
}
