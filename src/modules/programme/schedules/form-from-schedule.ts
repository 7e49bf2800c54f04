// SPDX-License-Identifier: EUPL-1.2
import { addDays, type Weekday } from "#platform/clock";
import { writeDay } from "./form-values.ts";
import { type Pattern, patternOf } from "./pattern.ts";
import { endOf } from "./plan-dates.ts";
import { lastDayOf, readRule } from "./recurrence.ts";
import { type ScheduleFields, weekdayCodes } from "./schedule.form.ts";
import type { Schedule } from "./schedule.ts";

/** The form that gives this schedule again; a rule outside the usual ones is shown as its own line. */
export function formFromSchedule(schedule: Schedule): ScheduleFields {
  return {
    date: schedule.startsLocal.slice(0, 10),
    startTime: schedule.startsLocal.slice(11),
    ...endFields(schedule),
    skipped: schedule.changes
      .filter((change) => change.kind === "skipped")
      .map((change) => writeDay(change.originalLocal))
      .join("\n"),
    ...repeatFields(schedule),
  };
}

/** An end that nobody knows, as some agendas come in, is left for people to fill in. */
function endFields({ startsLocal, durationMinutes }: Schedule): Pick<ScheduleFields, "endTime" | "endDate"> {
  if (durationMinutes === 0) return { endTime: "", endDate: "" };

  const ends = endOf(startsLocal, durationMinutes);
  const endTime = ends.slice(11);
  const expectedDay = addDays(startsLocal, endTime <= startsLocal.slice(11) ? 1 : 0);
  const isWholeDay = startsLocal.endsWith("T00:00") && endTime === "00:00";
  const isExpected = ends.startsWith(expectedDay) && (endTime !== startsLocal.slice(11) || isWholeDay);
  return { endTime, endDate: isExpected ? "" : ends.slice(0, 10) };
}

type RepeatFields = Pick<ScheduleFields, "repeat" | "weekdays" | "until" | "rrule">;

function repeatFields(schedule: Schedule): RepeatFields {
  if (schedule.rrule === null) return { repeat: "once", weekdays: [], until: "", rrule: "" };

  const rule = readRule(schedule.rrule);
  const usual = rule.count === null ? usualFields(patternOf(schedule)) : null;
  if (!usual) return { repeat: "custom", weekdays: [], until: "", rrule: schedule.rrule };
  return { ...usual, until: lastDayOf(schedule, rule) ?? "", rrule: "" };
}

function usualFields(pattern: Pattern): Pick<ScheduleFields, "repeat" | "weekdays"> | null {
  if (pattern.kind === "weeks" && pattern.interval <= 2) {
    return { repeat: pattern.interval === 1 ? "weekly" : "every-two-weeks", weekdays: codesOf(pattern.weekdays) };
  }
  if (pattern.kind === "monthWeekday") {
    const repeat = pattern.nth === -1 ? "monthly-last-weekday" : "monthly-nth-weekday";
    return { repeat, weekdays: codesOf([pattern.weekday]) };
  }
  return null;
}

function codesOf(days: Weekday[]) {
  return weekdayCodes.filter((_, index) => days.some((day) => day === index + 1));
}
