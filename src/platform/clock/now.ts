// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { remembered } from "#platform/memory";

/** The day it is there: "2026-11-24". */
export function localToday(now: Temporal.Instant, zone: string): string {
  return localNow(now, zone).slice(0, 10);
}

/** The time on the wall there: "2026-11-24T09:30". */
export function localNow(now: Temporal.Instant, zone: string): string {
  const local = new Date(now.epochMilliseconds + offsetMs(now.epochMilliseconds, zone));
  return local.toISOString().slice(0, -8);
}

const quarterMs = 15 * 60_000;

/** No clock is put forward or back within a quarter of an hour, and a list asks for the same ones again and again. */
const offsetsOf = remembered(50, (zone: string) =>
  remembered(5000, (quarter: number) => {
    const there = Temporal.Instant.fromEpochMilliseconds(quarter * quarterMs).toZonedDateTimeISO(zone);
    return there.offsetNanoseconds / 1_000_000;
  }),
);

function offsetMs(atMs: number, zone: string): number {
  return offsetsOf(zone)(Math.floor(atMs / quarterMs));
}

/** The first moment of the day after this one, as the clock on the wall there has it. */
export function midnightAfter(local: string, zone: string): Temporal.Instant {
  return Temporal.PlainDate.from(local.slice(0, 10)).add({ days: 1 }).toZonedDateTime(zone).toInstant();
}
