// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import type { Joining } from "../tables.ts";

export type DateForHeadcount = {
  joining: Joining;
  startsAt: Temporal.Instant;
  cancelledAt: Temporal.Instant | null;
};
export type HeadcountRefusal = "cancelled" | "begun" | "other-way";

/** Why a number can no longer be told or changed. Null: it can; there is never a limit. */
export function refuseHeadcount(date: DateForHeadcount, now: Temporal.Instant): HeadcountRefusal | null {
  if (date.cancelledAt !== null) return "cancelled";
  if (Temporal.Instant.compare(now, date.startsAt) >= 0) return "begun";
  return date.joining === "tell-us" ? null : "other-way";
}
