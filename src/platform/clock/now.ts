// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";

/** The day it is there: "2026-11-24". Ask once per request. */
export function localToday(now: Temporal.Instant, zone: string): string {
  return localNow(now, zone).slice(0, 10);
}

/** The time on the wall there: "2026-11-24T09:30". Ask once per request. */
export function localNow(now: Temporal.Instant, zone: string): string {
  return now.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" });
}

/** The first moment of the day after this one, as the clock on the wall there has it. */
export function midnightAfter(local: string, zone: string): Temporal.Instant {
  return Temporal.PlainDate.from(local.slice(0, 10)).add({ days: 1 }).toZonedDateTime(zone).toInstant();
}
