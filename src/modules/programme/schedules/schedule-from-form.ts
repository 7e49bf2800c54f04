// SPDX-License-Identifier: EUPL-1.2
import { addDays, type Weekday, weekday, weekdays } from "#platform/clock";
import type { TextKey } from "#platform/i18n";
import { planDates } from "./plan-dates.ts";
import { untilEndOf } from "./recurrence.ts";
import { formatRrule, parseRrule, type Rrule } from "./rrule.ts";
import { type ScheduleFields, type ScheduleInput, weekdayCodes } from "./schedule.form.ts";
import { minutesBetween, type Schedule } from "./schedule.ts";

/** `refused` is a text key; `field` is where the page shows it. */
export type ScheduleRefusal = { refused: TextKey; field: keyof ScheduleFields };

/** When the first date is not on one of the chosen days, the first day after it that is becomes the first date. */
export function scheduleFromForm(input: ScheduleInput, zone: string): Schedule | ScheduleRefusal {
  const refusal = refuseTimes(input) ?? refuseDays(input);
  if (refusal) return refusal;
  const rule = ruleOf(input, zone);
  if (rule !== null && "refused" in rule) return rule;

  const firstDay = firstDayOf(input);
  const schedule: Schedule = {
    startsLocal: `${firstDay}T${input.startTime}`,
    zone,
    durationMinutes: minutesOf(input),
    rrule: rule && formatRrule(placed(rule, input, firstDay)),
    changes: input.skipped.map((day) => ({ kind: "skipped", originalLocal: `${day}T${input.startTime}` })),
  };
  return hasDates(schedule) ? schedule : { refused: "programme:schedule.refused.noDates", field: "date" };
}

function refuseTimes(input: ScheduleInput): ScheduleRefusal | null {
  const isWholeDay = input.startTime === "00:00" && input.endTime === "00:00";
  if (input.endDate === null && input.startTime === input.endTime && !isWholeDay) {
    return { refused: "programme:schedule.refused.endIsStart", field: "endTime" };
  }
  if (minutesOf(input) <= 0) return { refused: "programme:schedule.refused.endBeforeStart", field: "endDate" };
  return null;
}

function refuseDays(input: ScheduleInput): ScheduleRefusal | null {
  const isMonthly = input.repeat === "monthly-nth-weekday" || input.repeat === "monthly-last-weekday";
  if (isMonthly && input.weekdays.length > 1) {
    return { refused: "programme:schedule.refused.oneWeekday", field: "weekdays" };
  }
  if (input.repeat !== "once" && input.until !== null && input.until < input.date) {
    return { refused: "programme:schedule.refused.untilBeforeDate", field: "until" };
  }
  return null;
}

function ruleOf(input: ScheduleInput, zone: string): Rrule | ScheduleRefusal | null {
  if (input.repeat === "once") return null;
  const until = input.until && untilEndOf(input.until, zone);
  if (input.repeat === "custom") return customRule(input.rrule, until);

  const isMonthly = input.repeat.startsWith("monthly");
  return {
    frequency: isMonthly ? "MONTHLY" : "WEEKLY",
    interval: input.repeat === "every-two-weeks" ? 2 : 1,
    count: null,
    until,
    byDay: [],
    numbers: {},
    weekStart: 1,
  };
}

function customRule(text: string, until: string | null): Rrule | ScheduleRefusal {
  const read = parseRrule(text);
  if ("refused" in read) return { refused: `programme:schedule.refused.rule.${read.refused}`, field: "rrule" };
  if (until === null) return read.rule;

  const hasEnd = read.rule.until !== null || read.rule.count !== null;
  return hasEnd ? { refused: "programme:schedule.refused.untilTwice", field: "until" } : { ...read.rule, until };
}

function placed(rule: Rrule, input: ScheduleInput, firstDay: string): Rrule {
  switch (input.repeat) {
    case "monthly-nth-weekday":
      return { ...rule, byDay: [{ weekday: weekday(firstDay), nth: Math.ceil(Number(firstDay.slice(8)) / 7) }] };
    case "monthly-last-weekday":
      return { ...rule, byDay: [{ weekday: weekday(firstDay), nth: -1 }] };
    case "custom":
      return rule;
    default:
      return { ...rule, byDay: chosenWeekdays(input).map((day) => ({ weekday: day, nth: null })) };
  }
}

function firstDayOf(input: ScheduleInput): string {
  if (input.repeat === "once" || input.repeat === "custom") return input.date;

  const chosen = chosenWeekdays(input);
  const isLastOfMonth = (day: string) => addDays(day, 7).slice(5, 7) !== day.slice(5, 7);
  const fits = (day: string) =>
    chosen.includes(weekday(day)) && (input.repeat !== "monthly-last-weekday" || isLastOfMonth(day));
  let day = input.date;
  while (!fits(day)) day = addDays(day, 1); // within seven days, or within two months for a last weekday
  return day;
}

function chosenWeekdays(input: ScheduleInput): Weekday[] {
  if (input.weekdays.length === 0) return [weekday(input.date)];
  return weekdays.filter((day) => input.weekdays.some((code) => code === weekdayCodes[day - 1]));
}

function minutesOf(input: ScheduleInput): number {
  const endsNextDay = input.endDate === null && input.endTime <= input.startTime;
  const endDay = input.endDate ?? addDays(input.date, endsNextDay ? 1 : 0);
  return minutesBetween(`${input.date}T${input.startTime}`, `${endDay}T${input.endTime}`);
}

function hasDates(schedule: Schedule): boolean {
  const from = schedule.startsLocal.slice(0, 10);
  return planDates(schedule, { from, until: addDays(from, 5 * 366) }, new Set()).length > 0;
}
