// SPDX-License-Identifier: EUPL-1.2
import type { Generated, GeneratedAlways } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type Family = "drop-in" | "doing" | "talking" | "outside" | "eating";
export type PlaceKind = "here" | "elsewhere" | "outside" | "online" | "home";
export type Joining = "walk-in" | "sign-up";
export type SignUpStatus = "confirmed" | "waiting" | "offered" | "cancelled" | "lapsed";

export type KindTable = { code: string; family: Family; buildingBlockActivity: string; position: number };
export type ActivityTable = {
  id: Generated<string>;
  centreId: string;
  offeredBy: string;
  slug: string;
  title: string;
  summary: Generated<string>;
  description: Generated<string>;
  expect: Generated<string[]>;
  kind: string;
  /** Absent: that of its kind. */
  buildingBlockActivity: string | null;
  placeKind: Generated<PlaceKind>;
  roomId: string | null;
  locationId: string | null;
  placeNote: Generated<string>;
  /** Absent: everyone. */
  audience: string | null;
  audienceReason: string | null;
  languages: Generated<string[]>;
  costCents: Generated<number>;
  costNote: Generated<string>;
  access: Generated<string[]>;
  energy: Generated<string[]>;
  hosts: Generated<string[]>;
  joining: Generated<Joining>;
  capacity: number | null;
  capacityReason: Generated<string>;
  /** Absent: who is next on the waiting list moves up at once; else they get this long to say yes. */
  offerHours: number | null;
  publishedAt: Temporal.Instant | null;
  endedAt: Temporal.Instant | null;
  createdAt: Temporal.Instant;
  changedAt: Temporal.Instant;
  source: string | null;
  uid: string | null;
  sequence: Generated<number>;
  /** What the file said when it was last brought in, and its sequence there. */
  broughtIn: string | null;
  broughtInSequence: number | null;
  formKey: string | null;
};
export type ScheduleTable = {
  activityId: string;
  centreId: string;
  startsLocal: string;
  zone: string;
  durationMinutes: number;
  rrule: string | null;
};
export type ScheduleChangeTable = {
  activityId: string;
  centreId: string;
  originalLocal: string;
  kind: "skipped" | "cancelled" | "moved" | "extra";
  startsLocal: string | null;
  durationMinutes: number | null;
  title: string | null;
};
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
  capacity: number | null;
  placesTaken: Generated<number>;
  waiting: Generated<number>;
  cancelledAt: Temporal.Instant | null;
  sequence: Generated<number>;
  changedAt: Temporal.Instant;
};
export type SignUpTable = {
  id: Generated<string>;
  centreId: string;
  occurrenceId: string;
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
};
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
    "programme.kind": KindTable;
    "programme.activity": ActivityTable;
    "programme.schedule": ScheduleTable;
    "programme.scheduleChange": ScheduleChangeTable;
    "programme.occurrence": OccurrenceTable;
    "programme.signUp": SignUpTable;
    "programme.incomingFile": IncomingFileTable;
  }
}
