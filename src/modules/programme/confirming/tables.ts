// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";

/** Someone of the team phones whether an activity goes on. */
export type ConfirmationCallTable = {
  activityId: string;
  centreId: string;
  personId: string;
  /** Of who phones, as the others of the team read it. */
  name: string;
  takenAt: Temporal.Instant;
  outcome: CallOutcome | null;
  endedAt: Temporal.Instant | null;
};

export type CallOutcome = "goes-on" | "stops" | "nobody-reached";

declare module "#platform/db" {
  interface Schema {
    "programme.confirmationCall": ConfirmationCallTable;
  }
}
