// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

/** Why there is no back-up, in a word; the sentence is in the texts. */
export type BackupProblem = "noRoom" | "folder" | "seal" | "notWhole" | "brokenOff" | "other";

export type BackupTable = {
  id: Generated<number>;
  startedAt: Temporal.Instant;
  endedAt: Temporal.Instant | null;
  file: string | null;
  bytes: number | null;
  problem: BackupProblem | null;
};
export type ErasedTable = { mark: string; keepsSignUps: boolean; isDue: Generated<boolean> };

declare module "#platform/db" {
  interface Schema {
    "platform.backup": BackupTable;
    "platform.erased": ErasedTable;
  }
}
