// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { localToday } from "#platform/clock";
import { instantAt } from "../schedules/plan-dates.ts";
import { isRuleStart } from "../schedules/recurrence.ts";
import { type LocalTime, minutesBetween, type Schedule } from "../schedules/schedule.ts";
import { hasCome } from "./moment.ts";
import { planningRange, type StoredDate } from "./occurrence-planning.ts";

export type PlaceInTime = { startsLocal: LocalTime; durationMinutes: number };
export type TimeRefusal = "past" | "too-far" | "taken";

/** Whether a date may take this place in time. Null: it may. */
export function refuseTime(
  { startsLocal }: PlaceInTime,
  { schedule, others, now }: { schedule: Schedule; others: readonly StoredDate[]; now: Temporal.Instant },
): TimeRefusal | null {
  if (hasCome(instantAt(startsLocal, schedule.zone), now)) return "past";
  if (startsLocal >= planningRange(schedule, localToday(now, schedule.zone)).until) return "too-far";
  return others.some((date) => date.startsLocal === startsLocal) ? "taken" : null;
}

/** Where the rule, or whoever added it, put a date; null for one that neither knows any more. */
export function plannedTimeOf(schedule: Schedule, originalLocal: LocalTime): PlaceInTime | null {
  for (const change of schedule.changes) {
    if (change.kind === "extra" && change.originalLocal === originalLocal) {
      return { startsLocal: originalLocal, durationMinutes: change.durationMinutes };
    }
  }
  const { durationMinutes } = schedule;
  return isRuleStart(schedule, originalLocal) ? { startsLocal: originalLocal, durationMinutes } : null;
}

/** The time that a moved date can go back to; null when it is where it always is. */
export function usualTimeOf(schedule: Schedule, date: StoredDate): PlaceInTime | null {
  const planned = plannedTimeOf(schedule, date.originalLocal);
  return planned && !isAt(date, planned) ? planned : null;
}

export function isAt(date: StoredDate, { startsLocal, durationMinutes }: PlaceInTime): boolean {
  return date.startsLocal === startsLocal && minutesBetween(date.startsLocal, date.endsLocal) === durationMinutes;
}
