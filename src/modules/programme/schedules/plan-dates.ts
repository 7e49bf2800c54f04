// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { addDays, type DayRange } from "#platform/clock";
import { isRuleStart, listRuleStarts } from "./recurrence.ts";
import type { LocalTime, Schedule, ScheduleChange } from "./schedule.ts";

export type PlannedDate = {
  originalLocal: LocalTime;
  startsLocal: LocalTime;
  endsLocal: LocalTime;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  cancelled: boolean;
};

const mostDates = 1000;
const mostDays = 3660;

/**
 * The dates that start in these days, in order; never more than a thousand, never further than ten years.
 * A closed day takes away what the rule makes; a single, extra or moved date was chosen by a person and stays.
 */
export function planDates(schedule: Schedule, range: DayRange, closedDays: ReadonlySet<string>): PlannedDate[] {
  const bounded = { from: range.from, until: earliest(range.until, addDays(range.from, mostDays)) };
  const changeOf = new Map(
    schedule.changes.filter((change) => change.kind !== "extra").map((change) => [change.originalLocal, change]),
  );
  const inPlace = listOriginals(schedule, bounded, closedDays).flatMap((original) =>
    applyChange(schedule, original, changeOf.get(original.startsLocal)),
  );
  const moved = [...changeOf.values()].flatMap((change) => listMoved(schedule, bounded, change));
  return [...inPlace, ...moved].sort(byTime).slice(0, mostDates);
}

type Original = { startsLocal: LocalTime; durationMinutes: number };

function listOriginals(schedule: Schedule, range: DayRange, closedDays: ReadonlySet<string>): Original[] {
  const { durationMinutes } = schedule;
  const isOpen = (start: LocalTime) => schedule.rrule === null || !closedDays.has(start.slice(0, 10));
  const originals = new Map<LocalTime, Original>();
  for (const startsLocal of listRuleStarts(schedule, range).filter(isOpen)) {
    originals.set(startsLocal, { startsLocal, durationMinutes });
  }
  for (const change of schedule.changes) {
    if (change.kind !== "extra" || !isIn(range, change.originalLocal)) continue;
    originals.set(change.originalLocal, {
      startsLocal: change.originalLocal,
      durationMinutes: change.durationMinutes,
    });
  }
  return [...originals.values()];
}

function applyChange(schedule: Schedule, original: Original, change: ScheduleChange | undefined): PlannedDate[] {
  if (change?.kind === "skipped" || change?.kind === "moved") return [];
  return [planDate(schedule.zone, original.startsLocal, original, change?.kind === "cancelled")];
}

/** A moved date comes from any day, so its original may lie outside the range or on a closed day; it must exist. */
function listMoved(schedule: Schedule, range: DayRange, change: ScheduleChange): PlannedDate[] {
  if (change.kind !== "moved" || !isIn(range, change.startsLocal)) return [];
  const { originalLocal } = change;
  const isExtra = schedule.changes.some((other) => other.kind === "extra" && other.originalLocal === originalLocal);
  if (!isExtra && !isRuleStart(schedule, originalLocal)) return [];
  return [planDate(schedule.zone, originalLocal, change, false)];
}

/** Later on the clock on the wall: what starts at 22.00 and takes two hours ends at midnight, whatever the season. */
export function endOf(startsLocal: LocalTime, durationMinutes: number): LocalTime {
  return Temporal.PlainDateTime.from(startsLocal)
    .add({ minutes: durationMinutes })
    .toString({ smallestUnit: "minute" });
}

function planDate(zone: string, originalLocal: LocalTime, date: Original, cancelled: boolean): PlannedDate {
  const endsLocal = endOf(date.startsLocal, date.durationMinutes);
  const startsAt = instantAt(date.startsLocal, zone);
  const endsAt = instantAt(endsLocal, zone);
  return {
    originalLocal,
    startsLocal: date.startsLocal,
    endsLocal,
    startsAt,
    // In the hour that summer time skips, the start moves on and could pass the end.
    endsAt: isBefore(endsAt, startsAt) ? startsAt.add({ minutes: date.durationMinutes }) : endsAt,
    cancelled,
  };
}

/** The moment at which the clock on the wall there shows this. */
export function instantAt(local: LocalTime, zone: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: "compatible" }).toInstant();
}

function byTime(one: PlannedDate, other: PlannedDate): number {
  return Temporal.Instant.compare(one.startsAt, other.startsAt) || (one.originalLocal < other.originalLocal ? -1 : 1);
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}

function isIn(range: DayRange, local: LocalTime): boolean {
  return local >= range.from && local < range.until;
}

function earliest(one: string, other: string): string {
  return one < other ? one : other;
}
