// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type SourceTable = {
  id: Generated<string>;
  regionId: string;
  name: string;
  kind: "address" | "file";
  url: string | null;
  /** Where the list of services was found under that address. */
  listUrl: string | null;
  everyDays: Generated<number>;
  createdAt: Temporal.Instant;
  pausedAt: Temporal.Instant | null;
  nextAt: Temporal.Instant | null;
  claimedUntil: Temporal.Instant | null;
  triedAt: Temporal.Instant | null;
  succeededAt: Temporal.Instant | null;
  failures: Generated<number>;
  failingSince: Temporal.Instant | null;
  problem: string | null;
  problemStatus: number | null;
  outcome: string | null;
  fewerAgreedAt: Temporal.Instant | null;
  runStartedAt: Temporal.Instant | null;
  runDone: Generated<number>;
  runTotal: Generated<number>;
  formKey: string;
};

export type SourcePieceTable = {
  sourceId: string;
  position: number;
  url: string;
  content: Buffer;
  etag: string | null;
};
export type SourcePageTable = { sourceId: string; url: string; etag: string; position: number };

export type SourceRecordTable = {
  sourceId: string;
  object: string;
  theirId: string;
  ourId: string | null;
  fingerprint: string | null;
  firstSeenAt: Temporal.Instant;
  seenAt: Temporal.Instant;
  goneAt: Temporal.Instant | null;
  name: string | null;
  severity: Generated<"none" | "note" | "warning" | "error">;
  remarks: Generated<string>;
};

export type LooseEndTable = {
  sourceId: string;
  object: string;
  ourId: string;
  columnName: string;
  refersTo: string;
  wantedId: string;
};

export type MetaTableDescriptionTable = {
  id: string;
  sourceId: string;
  name: string;
  language: string;
  characterSet: string;
};

export type CorrectionTable = {
  id: Generated<string>;
  sourceId: string;
  object: string;
  ourId: string;
  columnName: string;
  theirs: string | null;
  ours: string | null;
  madeAt: Temporal.Instant;
};

export type SourceUploadTable = {
  id: Generated<string>;
  regionId: string;
  sourceId: string | null;
  name: string;
  content: Buffer;
  columns: Generated<string>;
  createdAt: Temporal.Instant;
  acceptedAt: Temporal.Instant | null;
  formKey: string;
};

declare module "#platform/db" {
  interface Schema {
    "network.source": SourceTable;
    "network.sourcePiece": SourcePieceTable;
    "network.sourcePage": SourcePageTable;
    "network.sourceRecord": SourceRecordTable;
    "network.looseEnd": LooseEndTable;
    "network.metaTableDescription": MetaTableDescriptionTable;
    "network.correction": CorrectionTable;
    "network.sourceUpload": SourceUploadTable;
  }
}
