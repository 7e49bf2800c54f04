// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type WordKind = "words" | "objection";
export type WordOutcome = "answered" | "takenIn" | "leftOut";
export type ReleaseStep = "proposed" | "released";

export type ReleaseTable = {
  id: Generated<string>;
  centreId: string;
  title: string;
  forWhom: string;
  periodFrom: string;
  /** Counts too. */
  periodUntil: string;
  language: "nl" | "en";
  version: Generated<number>;
  replacesId: string | null;
  whatChanged: Generated<string>;
  readingFrom: string | null;
  /** Counts too. */
  readingUntil: string | null;
  formKey: string;
  createdAt: Temporal.Instant;
};
export type ReleasePartTable = {
  id: Generated<string>;
  releaseId: string;
  place: number;
  /** The name of a `ReleasePart`; empty: the house wrote it. */
  source: Generated<string>;
  heading: string;
  /** The words of the house, or JSON of `FixedContent`. */
  content: string;
  /** Which person or group it is about. */
  names: Generated<string>;
  writtenAt: Temporal.Instant;
  changedAt: Temporal.Instant;
  leftOutAt: Temporal.Instant | null;
  formKey: string;
};
export type ReleaseWordTable = {
  id: Generated<string>;
  releaseId: string;
  centreId: string;
  partId: string | null;
  kind: WordKind;
  body: string;
  outcome: WordOutcome | null;
  answer: Generated<string>;
  formKey: string;
  saidAt: Temporal.Instant;
  answeredAt: Temporal.Instant | null;
};
export type ReleaseYesTable = {
  releaseId: string;
  step: ReleaseStep;
  centreId: string;
  personId: string;
  name: string;
  at: Temporal.Instant;
};
export type ReleasedTable = {
  releaseId: string;
  centreId: string;
  /** JSON of `FixedDocument`, to the letter as it was hashed. */
  content: string;
  hash: string;
  releasedOn: string;
};
export type ReleaseWithdrawalTable = { releaseId: string; centreId: string; reason: string; withdrawnOn: string };
export type ReleaseLinkTable = {
  id: Generated<string>;
  releaseId: string;
  centreId: string;
  toWhom: string;
  givenOn: string;
  /** The last day on which it opens. */
  expiresOn: string;
  openedOn: string | null;
  withdrawnOn: string | null;
  formKey: string;
};
export type ReleaseDoorTable = { centreId: string; linkVersion: Generated<number> };

declare module "#platform/db" {
  interface Schema {
    "region.release": ReleaseTable;
    "region.releasePart": ReleasePartTable;
    "region.releaseWord": ReleaseWordTable;
    "region.releaseYes": ReleaseYesTable;
    "region.released": ReleasedTable;
    "region.releaseWithdrawal": ReleaseWithdrawalTable;
    "region.releaseLink": ReleaseLinkTable;
    "region.releaseDoor": ReleaseDoorTable;
  }
}
