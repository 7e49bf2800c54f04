// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Joining } from "../activities/tables.ts";
import { hasCome } from "../dates/moment.ts";

export type DateForHeadcount = {
  joining: Joining;
  startsAt: Temporal.Instant;
  cancelledAt: Temporal.Instant | null;
};
export type HeadcountRefusal = "cancelled" | "begun" | "other-way";

/** Why a number can no longer be told or changed. Null: it can; there is never a limit. */
export function refuseHeadcount(date: DateForHeadcount, now: Temporal.Instant): HeadcountRefusal | null {
  if (date.cancelledAt !== null) return "cancelled";
  if (hasCome(date.startsAt, now)) return "begun";
  return date.joining === "tell-us" ? null : "other-way";
}
