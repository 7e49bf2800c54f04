// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { localToday, midnightAfter } from "#platform/clock";
import type { AppContext } from "#platform/http";

export function todayOf({ var: { now, centre } }: AppContext): string {
  return localToday(now(), centre.timeZone);
}

/** Until when a page holds that tells what is past its day. */
export function midnightOf(c: AppContext): Temporal.Instant {
  return midnightAfter(todayOf(c), c.var.centre.timeZone);
}
