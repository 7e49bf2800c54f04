// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { WrittenAs } from "../paths/parts.ts";
import type { ContactKind, LifeDomain } from "../reference.ts";
import type { WrittenPart } from "./written.ts";

/** Whose path it is, or who walks along. */
export type WalkingSide = "holder" | "peer";
/** With whom the talk is to which two people go together. */
export type Whom = "municipality" | "benefits" | "landlord" | "care" | "other";
/** Who does it. */
export type Who = WalkingSide | "together";

export type ContactTable = {
  id: Generated<string>;
  pathId: string;
  kind: ContactKind;
  whom: Whom | null;
  onDay: string;
  atTime: string | null;
  minutes: number | null;
  outcome: "met" | "not-met" | null;
  isCounted: Generated<boolean>;
  remindHolder: Generated<boolean>;
  remindPeer: Generated<boolean>;
  madeBy: WalkingSide;
  formKey: string;
  createdAt: Temporal.Instant;
};
export type CommitmentTable = {
  id: Generated<string>;
  pathId: string;
  domain: LifeDomain;
  who: Who;
  dueOn: string | null;
  doneOn: string | null;
  letGoOn: string | null;
  remindHolder: Generated<boolean>;
  remindPeer: Generated<boolean>;
  madeBy: WalkingSide;
  formKey: string;
  createdAt: Temporal.Instant;
};
export type LookBackTable = {
  id: Generated<string>;
  pathId: string;
  plannedOn: string;
  plannedBy: WalkingSide;
  heldOn: string | null;
  grade: number | null;
  question: "same" | "changed" | null;
  remindHolder: Generated<boolean>;
  remindPeer: Generated<boolean>;
  formKey: string;
  createdAt: Temporal.Instant;
};
export type GradeYesTable = { lookBackId: string; pathId: string; grade: number; at: Temporal.Instant };
export type WrittenTable = {
  id: Generated<number>;
  pathId: string;
  contactId: Generated<string | null>;
  commitmentId: Generated<string | null>;
  lookBackId: Generated<string | null>;
  part: WrittenPart;
  words: string;
  writtenAs: WrittenAs;
  /** The peer worker who wrote it; null for whose path it is. */
  writerId: string | null;
  writerName: Generated<string>;
  writtenOn: string;
};
export type MayBeUsedTable = { writtenId: number; pathId: string; side: WalkingSide; at: Temporal.Instant };

declare module "#platform/db" {
  interface Schema {
    "support.contact": ContactTable;
    "support.commitment": CommitmentTable;
    "support.lookBack": LookBackTable;
    "support.gradeYes": GradeYesTable;
    "support.written": WrittenTable;
    "support.mayBeUsed": MayBeUsedTable;
  }
}
