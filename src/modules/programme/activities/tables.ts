// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type PlaceKind = "here" | "elsewhere" | "outside" | "online" | "home";
export type Joining = "walk-in" | "tell-us" | "sign-up" | "series" | "acquaint";

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
  /** Absent, both: everyone. The reason also says what there is for others. */
  audience: string | null;
  audienceReason: string | null;
  languages: Generated<string[]>;
  costCents: Generated<number>;
  /** How to come free. */
  costNote: Generated<string>;
  access: Generated<string[]>;
  energy: Generated<string[]>;
  hosts: Generated<string[]>;
  joining: Generated<Joining>;
  capacity: number | null;
  capacityReason: Generated<string>;
  /** Absent: who is next on the waiting list moves up at once; else they get this long to say yes. */
  offerHours: number | null;
  /** Of a series: one may also join after its first date. */
  joinLater: Generated<boolean>;
  /** Shown to who takes part and to the team, never on a public page; with a place as well it is hybrid. */
  onlineLink: string | null;
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
  /** When someone last said, by saving or in words, that it goes on. */
  confirmedAt: Generated<Temporal.Instant>;
  confirmationAskedAt: Temporal.Instant | null;
  unconfirmedAt: Temporal.Instant | null;
  planningStoppedAt: Temporal.Instant | null;
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

declare module "#platform/db" {
  interface Schema {
    "programme.activity": ActivityTable;
    "programme.schedule": ScheduleTable;
    "programme.scheduleChange": ScheduleChangeTable;
  }
}
