// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { LifeDomain } from "../reference.ts";
import type { Part, Question, WrittenAs } from "./parts.ts";

/** A version: the last of a domain and question holds. */
export type PathWordsTable = {
  id: Generated<number>;
  pathId: string;
  domain: LifeDomain;
  question: Question;
  words: Generated<string>;
  writtenAs: WrittenAs;
  /** The peer worker who wrote it; null for whose path it is. */
  writerId: string | null;
  writerName: Generated<string>;
  at: Temporal.Instant;
  formKey: string;
};
export type PathHiddenTable = {
  pathId: string;
  part: Part;
  /** From whom it is not hidden. */
  peerId: string | null;
  at: Temporal.Instant;
};

declare module "#platform/db" {
  interface Schema {
    "support.pathWords": PathWordsTable;
    "support.pathHidden": PathHiddenTable;
  }
}
