// SPDX-License-Identifier: EUPL-1.2
import type { Generated, GeneratedAlways } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type SignUpStatus = "acquainting" | "confirmed" | "waiting" | "offered" | "cancelled" | "lapsed" | "parted";
/** The places of an activity that is joined as a whole. */
export type SeriesTable = {
  activityId: string;
  centreId: string;
  capacity: number | null;
  placesTaken: Generated<number>;
  waiting: Generated<number>;
  changedAt: Temporal.Instant;
};

export type SignUpTable = {
  id: Generated<string>;
  centreId: string;
  /** For one date or for a whole series: one of the two. */
  occurrenceId: string | null;
  seriesId: string | null;
  /** The order of the lock: who asked first stands first. */
  position: GeneratedAlways<number>;
  name: string;
  email: string | null;
  phone: string | null;
  need: Generated<string>;
  language: Generated<string>;
  status: SignUpStatus;
  offeredUntil: Temporal.Instant | null;
  linkVersion: Generated<number>;
  formKey: string;
  createdAt: Temporal.Instant;
  endedAt: Temporal.Instant | null;
  reminder: Generated<boolean>;
  /** Who keeps it at their own place, if anyone. */
  personId: Generated<string | null>;
};

/** A date of a series that someone said not to come to. */
export type MissedDateTable = {
  signUpId: string;
  occurrenceId: string;
  centreId: string;
  createdAt: Temporal.Instant;
};

declare module "#platform/db" {
  interface Schema {
    "programme.series": SeriesTable;
    "programme.signUp": SignUpTable;
    "programme.missedDate": MissedDateTable;
  }
}
