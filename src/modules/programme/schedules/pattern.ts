// SPDX-License-Identifier: EUPL-1.2
import { monthNumber, type Weekday, weekday } from "#platform/clock";
import { isRuleStart, readRule } from "./recurrence.ts";
import type { Rrule } from "./rrule.ts";
import type { Schedule } from "./schedule.ts";

/** The repetitions that people have words for. Whatever a rule cannot be said to be is `other`. */
export type Pattern =
  | { kind: "once" }
  | { kind: "days"; interval: number }
  | { kind: "weeks"; interval: number; weekdays: Weekday[] }
  | { kind: "monthWeekday"; nth: Nth; weekday: Weekday }
  | { kind: "monthDay"; day: number }
  | { kind: "yearDay" }
  | { kind: "other" };
export type Nth = 1 | 2 | 3 | 4 | 5 | -1;

const nths: readonly Nth[] = [1, 2, 3, 4, 5, -1];
const other: Pattern = { kind: "other" };

export function patternOf(schedule: Schedule): Pattern {
  if (schedule.rrule === null) return { kind: "once" };
  // With a first date outside its own rule, "every two weeks" would count from another week than the words suggest.
  if (!isRuleStart(schedule, schedule.startsLocal)) return other;
  return patternOfRule(readRule(schedule.rrule), schedule.startsLocal);
}

function patternOfRule(rule: Rrule, start: string): Pattern {
  switch (rule.frequency) {
    case "DAILY":
      return dayPattern(rule);
    case "WEEKLY":
      return weekPattern(rule, start);
    case "MONTHLY":
      return monthPattern(rule, start);
    case "YEARLY":
      return yearPattern(rule, start);
  }
}

function dayPattern(rule: Rrule): Pattern {
  if (hasNumbers(rule)) return other;
  if (rule.byDay.length === 0) return { kind: "days", interval: rule.interval };
  return rule.interval === 1 ? { kind: "weeks", interval: 1, weekdays: weekdaysOf(rule) } : other;
}

function weekPattern(rule: Rrule, start: string): Pattern {
  if (hasNumbers(rule)) return other;
  const weekdays = rule.byDay.length === 0 ? [weekday(start)] : weekdaysOf(rule);
  // Only with several days in every other week does it matter on which day a week begins.
  const weekStartMatters = rule.interval > 1 && weekdays.length > 1 && rule.weekStart !== 1;
  return weekStartMatters ? other : { kind: "weeks", interval: rule.interval, weekdays };
}

function monthPattern(rule: Rrule, start: string): Pattern {
  if (rule.interval !== 1) return other;
  const [day, ...moreDays] = rule.byDay;
  if (!day) return monthDayPattern(rule, dayOfMonth(start));
  if (moreDays.length > 0) return other;

  const written = nths.find((nth) => nth === (day.nth ?? rule.numbers.BYSETPOS?.[0]));
  const isPlain = day.nth === null ? isOnly(rule, "BYSETPOS") : !hasNumbers(rule);
  return written && isPlain ? { kind: "monthWeekday", nth: written, weekday: day.weekday } : other;
}

function monthDayPattern(rule: Rrule, day: number): Pattern {
  return isPlainOrOn(rule, { BYMONTHDAY: [day] }) ? { kind: "monthDay", day } : other;
}

function yearPattern(rule: Rrule, start: string): Pattern {
  const plain = isPlainOrOn(rule, { BYMONTH: [monthNumber(start)], BYMONTHDAY: [dayOfMonth(start)] });
  return rule.interval === 1 && rule.byDay.length === 0 && plain ? { kind: "yearDay" } : other;
}

function weekdaysOf(rule: Rrule): Weekday[] {
  return [...new Set(rule.byDay.map((day) => day.weekday))].sort();
}

function dayOfMonth(start: string): number {
  return Number(start.slice(8, 10));
}

function hasNumbers(rule: Rrule): boolean {
  return Object.keys(rule.numbers).length > 0;
}

function isOnly(rule: Rrule, part: keyof Rrule["numbers"]): boolean {
  return Object.keys(rule.numbers).length === 1 && rule.numbers[part]?.length === 1;
}

/** No numbers at all, or exactly these, which then only repeat what the first date says. */
function isPlainOrOn(rule: Rrule, expected: Rrule["numbers"]): boolean {
  return !hasNumbers(rule) || JSON.stringify(rule.numbers) === JSON.stringify(expected);
}
