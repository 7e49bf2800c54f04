// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type ReaderKind = "person" | "organization";
/** Open as long as the consent about it holds. */
export type ShareTable = {
  id: Generated<string>;
  pathId: string;
  centreId: string;
  parts: string[];
  readerKind: ReaderKind;
  readerName: string;
  relation: Generated<string>;
  /** Under which name the one whose path it is likes to be known to this reader. */
  shownName: Generated<string>;
  linkVersion: Generated<number>;
  endedAt: Temporal.Instant | null;
  formKey: string;
  createdAt: Temporal.Instant;
};

declare module "#platform/db" {
  interface Schema {
    "support.share": ShareTable;
  }
}
