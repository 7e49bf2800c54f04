// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type OccurrenceTable = {
  id: Generated<string>;
  centreId: string;
  activityId: string;
  originalLocal: string;
  zone: string;
  startsLocal: string;
  endsLocal: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  title: string | null;
  /** These three only where this date departs from its activity. */
  roomId: string | null;
  placeNote: string | null;
  hosts: string[] | null;
  capacity: number | null;
  placesTaken: Generated<number>;
  waiting: Generated<number>;
  cancelledAt: Temporal.Instant | null;
  cancelReason: Generated<string>;
  /** One line that visitors read with this date. */
  notice: Generated<string>;
  /** Attendance, as a number. */
  peopleCame: number | null;
  sequence: Generated<number>;
  changedAt: Temporal.Instant;
};

declare module "#platform/db" {
  interface Schema {
    "programme.occurrence": OccurrenceTable;
  }
}
