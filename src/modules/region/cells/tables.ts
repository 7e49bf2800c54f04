// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type SayingKind = "there" | "missing" | "coming" | "remark";
export type SayingOrigin = "team" | "keeper" | "meeting";
export type SayingEnd = "taken-back" | "declined" | "agreed";
export type SayingTable = {
  id: Generated<string>;
  regionId: string;
  /** "GM0479", or the id of a neighbourhood. */
  place: string;
  activity: string;
  kind: SayingKind;
  words: string;
  /** Who will begin with what comes. */
  who: Generated<string>;
  fromOn: string | null;
  origin: SayingOrigin;
  /** Absent for a guest at a meeting, of whom nothing is kept. */
  organizationId: string | null;
  saidOn: string;
  createdAt: Temporal.Instant;
  shownAt: Temporal.Instant | null;
  endedOn: string | null;
  endedBecause: SayingEnd | null;
  formKey: string;
};
export type DoubleCellTable = {
  id: Generated<string>;
  regionId: string;
  place: string;
  activity: string;
  begunOn: string;
  shownOn: string | null;
  endedOn: string | null;
};
export type DoubleView = "fine" | "talk";
export type DoublePartyTable = {
  doubleId: string;
  organizationId: string;
  toldOn: string | null;
  view: DoubleView | null;
  words: Generated<string>;
  answeredOn: string | null;
  /** From when what it said, and its name here, may be read by everybody. */
  shownOn: string | null;
};
export type CommitmentState = "open" | "done" | "let-go";
export type CommitmentTable = {
  id: Generated<string>;
  regionId: string;
  place: string | null;
  activity: string | null;
  what: string;
  dueOn: string;
  state: Generated<CommitmentState>;
  words: Generated<string>;
  stateOn: string;
  madeOn: string;
  createdAt: Temporal.Instant;
  formKey: string;
};
export type CommitmentPartyTable = { commitmentId: string; name: string; organizationId: string | null };
export type HistoryState = "there" | "missing" | "double" | "fine" | "coming";
export type CellHistoryTable = {
  regionId: string;
  place: string;
  activity: string;
  sinceOn: string;
  state: HistoryState;
};

declare module "#platform/db" {
  interface Schema {
    "region.saying": SayingTable;
    /** Of one cell at most one stands open. */
    "region.doubleCell": DoubleCellTable;
    "region.doubleParty": DoublePartyTable;
    "region.commitment": CommitmentTable;
    "region.commitmentParty": CommitmentPartyTable;
    "region.cellHistory": CellHistoryTable;
  }
}
