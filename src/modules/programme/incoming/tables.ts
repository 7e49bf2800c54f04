// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type IncomingFileTable = {
  id: Generated<string>;
  centreId: string;
  personId: string;
  fileName: string;
  content: Buffer;
  createdAt: Temporal.Instant;
  formKey: string;
  /** When somebody said yes to the preview, to what, what happened, and when that was done. */
  acceptedAt: Temporal.Instant | null;
  choice: string | null;
  report: string | null;
  appliedAt: Temporal.Instant | null;
};

declare module "#platform/db" {
  interface Schema {
    "programme.incomingFile": IncomingFileTable;
  }
}
