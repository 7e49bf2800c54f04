// SPDX-License-Identifier: EUPL-1.2
import { addDays, type Weekday, weekday, weekOf } from "#platform/clock";

/** The columns of an HSDS 3.2 schedule that say on which days it holds: parts of an iCalendar rule, each of which may lack. */
export type Recurrence = {
  validFrom: string | null;
  validTo: string | null;
  dtstart: string | null;
  until: string | null;
  count: number | null;
  freq: "WEEKLY" | "MONTHLY" | null;
  interval: number | null;
  byday: string | null;
  byweekno: string | null;
  bymonthday: string | null;
};

const weekdayCodes: Partial<Record<string, Weekday>> = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 };

/** "1MO" is the first Monday of a month, "-1FR" its last Friday, "TU" every Tuesday. */
export type DayOfRule = { weekday: Weekday; nth: number | null };

/** What cannot be read is passed over: a published schedule holds anything. */
export function readDays(byday: string | null): DayOfRule[] {
  return (byday ?? "").split(/[\s,;]+/).flatMap((part): DayOfRule[] => {
    const [, nth, code] = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/i.exec(part) ?? [];
    const day = weekdayCodes[code?.toUpperCase() ?? ""];
    return day ? [{ weekday: day, nth: nth ? Number(nth) : null }] : [];
  });
}

export function readNumbers(text: string | null): number[] {
  return (text ?? "").split(/[\s,;]+/).flatMap((part) => (/^-?\d+$/.test(part) ? [Number(part)] : []));
}

/** How often it comes back; a rule that names days but no frequency is one of weeks, or of months where it names dates. */
export function frequencyOf({ freq, byday, bymonthday, dtstart }: Recurrence): "WEEKLY" | "MONTHLY" | "once" | null {
  if (freq) return freq;
  if (readNumbers(bymonthday).length > 0 || readDays(byday).some(({ nth }) => nth !== null)) return "MONTHLY";
  if (readDays(byday).length > 0) return "WEEKLY";
  return dtstart ? "once" : null;
}

/** Whether the rule holds on this day ("2026-11-24"). */
export function holdsOn(rule: Recurrence, day: string): boolean {
  if (!isWithin(rule, day) || !fitsRule(rule, day)) return false;
  return rule.count === null || rule.dtstart === null || countUpTo(rule, rule.dtstart, day) <= rule.count;
}

function isWithin({ validFrom, validTo, dtstart, until }: Recurrence, day: string): boolean {
  return (
    [validFrom, dtstart].every((from) => from === null || from <= day) &&
    [validTo, until].every((to) => to === null || day <= to)
  );
}

function fitsRule(rule: Recurrence, day: string): boolean {
  switch (frequencyOf(rule)) {
    case "once":
      return day === rule.dtstart;
    case "WEEKLY":
      return fitsWeek(rule, day);
    case "MONTHLY":
      return fitsMonth(rule, day);
    default:
      return false;
  }
}

function fitsWeek({ dtstart, interval, byday, byweekno }: Recurrence, day: string): boolean {
  const days = readDays(byday);
  const names = days.length > 0 ? days.map((one) => one.weekday) : dtstart ? [weekday(dtstart)] : [];
  const weeks = readNumbers(byweekno);
  return (
    names.includes(weekday(day)) &&
    (weeks.length === 0 || weeks.includes(weekNumber(day))) &&
    isInTurn(dtstart && weeksBetween(dtstart, day), interval)
  );
}

function fitsMonth({ dtstart, interval, byday, bymonthday }: Recurrence, day: string): boolean {
  const dates = readNumbers(bymonthday);
  const days = readDays(byday);
  const date = Number(day.slice(8, 10));
  const fromEnd = date - lengthOfMonth(day) - 1;
  const fits =
    dates.length + days.length === 0
      ? dtstart !== null && date === Number(dtstart.slice(8, 10))
      : (dates.length === 0 || dates.includes(date) || dates.includes(fromEnd)) &&
        (days.length === 0 || days.some((one) => one.weekday === weekday(day) && isNth(one.nth, date, fromEnd)));
  return fits && isInTurn(dtstart && monthsBetween(dtstart, day), interval);
}

function isNth(nth: number | null, date: number, fromEnd: number): boolean {
  return nth === null || nth === Math.ceil(date / 7) || nth === -Math.ceil(-fromEnd / 7);
}

/** Without a first day nobody knows which weeks are meant: then each of them. */
function isInTurn(distance: number | null | "", interval: number | null): boolean {
  return !interval || interval <= 1 || typeof distance !== "number" || distance % interval === 0;
}

const longestCount = 20 * 366;

function countUpTo(rule: Recurrence, first: string, day: string): number {
  let count = 0;
  for (let ahead = 0, one = first; one <= day && ahead < longestCount; ahead += 1, one = addDays(one, 1)) {
    if (fitsRule(rule, one)) count += 1;
  }
  return count;
}

function weeksBetween(from: string, to: string): number {
  return (Date.parse(weekOf(to).from) - Date.parse(weekOf(from).from)) / (7 * 86_400_000);
}

function monthsBetween(from: string, to: string): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from);
}

function lengthOfMonth(day: string): number {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
}

/** ISO 8601: the week of a year is that of its Thursday. */
function weekNumber(day: string): number {
  const thursday = addDays(weekOf(day).from, 3);
  return Math.floor((Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / (7 * 86_400_000)) + 1;
}
