// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type RoundTableTable = {
  id: Generated<string>;
  centreId: string;
  /** Null where nobody is named. */
  pathId: string | null;
  about: string;
  onDay: string;
  madeBy: string | null;
  madeByName: string;
  /** Who of the team was there, besides who made it. */
  members: Generated<string[]>;
  /** All who were there, by first name. */
  names: Generated<string>;
  askedAt: Temporal.Instant | null;
  yesAt: Temporal.Instant | null;
  noAt: Temporal.Instant | null;
  closedAt: Temporal.Instant | null;
  formKey: string;
};
export type RoundTableCommitmentTable = {
  id: Generated<string>;
  roundTableId: string;
  what: string;
  who: string;
  dueOn: string | null;
  doneAt: Temporal.Instant | null;
  letGoAt: Temporal.Instant | null;
  formKey: string;
  madeAt: Temporal.Instant;
};
export type DifferenceAfter = "round-table" | "meeting";
/** Where it made a difference, in one line. */
export type DifferenceLineTable = {
  id: Generated<string>;
  centreId: string;
  /** Null once who wrote it asked to be forgotten. */
  personId: string | null;
  after: DifferenceAfter;
  words: string;
  writtenOn: string;
  passedOnAt: Temporal.Instant | null;
  formKey: string;
};

declare module "#platform/db" {
  interface Schema {
    "support.roundTable": RoundTableTable;
    "support.roundTableCommitment": RoundTableCommitmentTable;
    "support.differenceLine": DifferenceLineTable;
  }
}
