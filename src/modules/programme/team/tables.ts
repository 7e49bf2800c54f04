// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";

/** Whose group it is. */
export type LeadTable = { activityId: string; personId: string; centreId: string; createdAt: Temporal.Instant };

declare module "#platform/db" {
  interface Schema {
    "programme.lead": LeadTable;
  }
}
