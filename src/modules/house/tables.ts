// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

/** What the teller would like: a talk comes before a procedure, and a procedure is always possible. */
export type Wish = "tell" | "talk" | "procedure";
/** Who reads it, as the teller chose: for all but one it is whoever has that role at that moment. */
export type Reader = "hosts" | "peerWorkers" | "coordinators" | "person" | "confidant";
export type StepSide = "teller" | "reader";
export type StepKind = "words" | "done" | "told" | "closed" | "passed";

export type FactsTable = {
  centreId: string;
  confidantName: Generated<string>;
  confidantDoes: Generated<string>;
  confidantReach: Generated<string>;
  /** Never shown: where the link goes when someone chose the confidant. */
  confidantMail: Generated<string>;
  complaintsName: Generated<string>;
  complaintsReach: Generated<string>;
  complaintsSite: Generated<string>;
  /** Lines like "Noor, coördinator: 06 12 34 56 78". */
  callFirst: Generated<string>;
  doctorsPost: Generated<string>;
  crisisLine: Generated<string>;
  longestNoWeeks: Generated<number>;
  changedAt: Temporal.Instant;
};
export type AgreementsTable = {
  centreId: string;
  version: number;
  body: string;
  bodyEn: Generated<string>;
  madeBy: Generated<string>;
  agreedOn: string;
  writtenAt: Temporal.Instant;
  formKey: string;
};
export type ConcernTable = {
  id: Generated<string>;
  centreId: string;
  what: string;
  wish: Wish;
  name: Generated<string>;
  contact: Generated<string>;
  language: Generated<string>;
  reader: Reader;
  /** One coordinator, who alone reads it. */
  readerId: string | null;
  /** What the link of the confidant opens. */
  confidantDoor: Generated<string>;
  linkVersion: Generated<number>;
  codeHash: string | null;
  formKey: string;
  createdAt: Temporal.Instant;
  changedAt: Temporal.Instant;
  closedAt: Temporal.Instant | null;
};
export type ConcernStepTable = {
  id: Generated<number>;
  concernId: string;
  centreId: string;
  at: Temporal.Instant;
  side: StepSide;
  kind: StepKind;
  byId: string | null;
  byName: Generated<string>;
  body: Generated<string>;
  formKey: string;
};
export type TemporaryNoTable = {
  id: Generated<string>;
  centreId: string;
  /** A first name or a word that those at the door know: never more than that. */
  codeWord: string;
  agreed: string;
  beginsOn: string;
  endsOn: string;
  objectionTo: string;
  proposedBy: string;
  proposedByName: string;
  confirmedBy: string | null;
  confirmedByName: Generated<string>;
  confirmedAt: Temporal.Instant | null;
  toldOn: string | null;
  toldHow: Generated<string>;
  objectedOn: string | null;
  answeredBy: string | null;
  answeredByName: Generated<string>;
  answeredOn: string | null;
  answer: Generated<string>;
  formKey: string;
  createdAt: Temporal.Instant;
};

declare module "#platform/db" {
  interface Schema {
    "house.facts": FactsTable;
    "house.agreements": AgreementsTable;
    "house.concern": ConcernTable;
    "house.concernStep": ConcernStepTable;
    "house.temporaryNo": TemporaryNoTable;
  }
}
