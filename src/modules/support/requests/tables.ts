// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

/** Two who asked, and wish no peer worker in common unless both say so. */
export type TogetherTable = {
  id: Generated<string>;
  centreId: string;
  firstId: string;
  /** Who typed the code; null as long as nobody did. */
  secondId: string | null;
  codeHash: string | null;
  firstAgreesAt: Temporal.Instant | null;
  secondAgreesAt: Temporal.Instant | null;
  partedAt: Temporal.Instant | null;
  formKey: string;
  createdAt: Temporal.Instant;
};

declare module "#platform/db" {
  interface Schema {
    "support.together": TogetherTable;
  }
}
