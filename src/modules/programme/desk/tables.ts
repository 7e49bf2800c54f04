// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";

/** What stands on a paper slip, as a keyed hash. */
export type ShortCodeTable = { codeHash: string; centreId: string; signUpId: string; createdAt: Temporal.Instant };

declare module "#platform/db" {
  interface Schema {
    "programme.shortCode": ShortCodeTable;
  }
}
