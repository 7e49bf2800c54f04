// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";

/** The day it is there: "2026-11-24". Ask once per request. */
export function localToday(now: Temporal.Instant, zone: string): string {
  return localNow(now, zone).slice(0, 10);
}

/** The time on the wall there: "2026-11-24T09:30". Ask once per request. */
export function localNow(now: Temporal.Instant, zone: string): string {
  return now.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" });
}
