// SPDX-License-Identifier: EUPL-1.2

/** What the calendar on the wall and the clock beside it show: "2026-11-24T11:00". */
export type LocalTime = string;

export function minutesBetween(starts: LocalTime, ends: LocalTime): number {
  return (Date.parse(`${ends}Z`) - Date.parse(`${starts}Z`)) / 60_000;
}

/** When an activity takes place: one date, or the dates of an iCalendar rule. A rule that made it here can be read. */
export type Schedule = {
  startsLocal: LocalTime;
  zone: string;
  durationMinutes: number;
  rrule: string | null;
  changes: ScheduleChange[];
};

/** `originalLocal` is the start as the rule (or the extra date) has it. Of two changes of one date the last counts. */
export type ScheduleChange =
  | { kind: "skipped"; originalLocal: LocalTime }
  | { kind: "cancelled"; originalLocal: LocalTime }
  | { kind: "moved"; originalLocal: LocalTime; startsLocal: LocalTime; durationMinutes: number }
  | { kind: "extra"; originalLocal: LocalTime; durationMinutes: number };

/** Keeps what was cancelled, moved and added when a form, which only knows skipped dates, gives a new schedule. */
export function withChangesOf(schedule: Schedule, earlier: Schedule): Schedule {
  const skipped = new Set(schedule.changes.map((change) => change.originalLocal));
  const kept = earlier.changes
    .filter((change) => change.kind !== "skipped")
    .map((change) => followNewTime(change, schedule, earlier))
    .filter((change) => !skipped.has(change.originalLocal));
  return { ...schedule, changes: [...schedule.changes, ...kept] };
}

/** Thursday 10.00 was cancelled; when the rule goes to 11.00, Thursday 11.00 is cancelled. An extra date keeps its time. */
function followNewTime(change: ScheduleChange, schedule: Schedule, earlier: Schedule): ScheduleChange {
  const isExtra = earlier.changes.some(
    (other) => other.kind === "extra" && other.originalLocal === change.originalLocal,
  );
  if (isExtra || !change.originalLocal.endsWith(earlier.startsLocal.slice(10))) return change;
  return { ...change, originalLocal: change.originalLocal.slice(0, 10) + schedule.startsLocal.slice(10) };
}
