// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

/** A calendar to subscribe to. */
export type PersonalCalendarTable = {
  id: Generated<string>;
  centreId: string;
  /** Only of someone who leads groups: their dates are those of their groups. */
  personId: string | null;
  linkVersion: Generated<number>;
  /** Raised when the address of the feed is withdrawn; that of the page stays. */
  feedVersion: Generated<number>;
  withdrawnAt: Temporal.Instant | null;
  emptySince: Temporal.Instant | null;
  formKey: string;
  createdAt: Temporal.Instant;
};

/** Whoever put it there held the link of this version to the sign-up. */
export type PersonalCalendarEntryTable = {
  calendarId: string;
  signUpId: string;
  centreId: string;
  linkVersion: number;
  createdAt: Temporal.Instant;
};

declare module "#platform/db" {
  interface Schema {
    "programme.personalCalendar": PersonalCalendarTable;
    "programme.personalCalendarEntry": PersonalCalendarEntryTable;
  }
}
