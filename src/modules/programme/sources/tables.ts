// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

/** Where an agenda comes in from by itself. */
export type SourceTable = {
  id: Generated<string>;
  centreId: string;
  organizationId: string;
  name: string;
  url: string;
  everyHours: number;
  publishes: Generated<boolean>;
  createdAt: Temporal.Instant;
  /** Absent: nobody said yes to the preview yet, so nothing comes in. */
  acceptedAt: Temporal.Instant | null;
  pausedAt: Temporal.Instant | null;
  nextAt: Temporal.Instant;
  claimedUntil: Temporal.Instant | null;
  etag: string | null;
  lastModified: string | null;
  fetchedAt: Temporal.Instant | null;
  succeededAt: Temporal.Instant | null;
  outcome: string | null;
  failures: Generated<number>;
  problem: string | null;
  problemStatus: number | null;
  failingSince: Temporal.Instant | null;
  /** When coordinators were written to: that it keeps failing, and that it waits for a yes. */
  toldAt: Temporal.Instant | null;
  toldWaitingAt: Temporal.Instant | null;
  /** Only while it waits for a yes, which may be given and not yet followed. */
  waitingContent: Buffer | null;
  agreedAt: Temporal.Instant | null;
  formKey: string;
};

declare module "#platform/db" {
  interface Schema {
    "programme.source": SourceTable;
  }
}
