// SPDX-License-Identifier: EUPL-1.2
import type { Weekday } from "../hsds/tables.ts";

export const weekdayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const satisfies readonly Weekday[];

/** In the order of the week and of the clock; times are "09:00", and "24:00" is the end of the day. */
export type WeekHours = { day: Weekday; opensAt: string; closesAt: string }[];

type ScheduleRow = {
  freq: string | null;
  interval: number | null;
  byday: string | null;
  opensAt: string | null;
  closesAt: string | null;
  validFrom: string | null;
  validTo: string | null;
  dtstart: string | null;
  until: string | null;
  count: number | null;
};

/** What the form can say: the same each week, without a beginning or an end. All else stays as it is. */
export function isPlainWeek(row: ScheduleRow): boolean {
  const isWeekly = row.freq === "WEEKLY" && (row.interval ?? 1) === 1 && row.byday !== null;
  const ends = [row.validFrom, row.validTo, row.dtstart, row.until, row.count].some((one) => one !== null);
  const days = row.byday?.split(",").every((day) => isWeekday(day.trim())) ?? false;
  return isWeekly && !ends && days && row.opensAt !== null && row.closesAt !== null;
}

export function hoursOfRows(rows: readonly ScheduleRow[]): WeekHours {
  const hours = rows.filter(isPlainWeek).flatMap((row) =>
    (row.byday ?? "").split(",").flatMap((typed) => {
      const day = typed.trim();
      return isWeekday(day) ? [{ day, opensAt: toMinutes(row.opensAt), closesAt: toMinutes(row.closesAt) }] : [];
    }),
  );
  return inOrder(hours);
}

/** Days with the same hours share a row. */
export function rowsOfHours(hours: WeekHours): { byday: string; opensAt: string; closesAt: string }[] {
  const groups = Map.groupBy(hours, ({ opensAt, closesAt }) => `${opensAt} ${closesAt}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [{ byday: group.map(({ day }) => day).join(","), opensAt: first.opensAt, closesAt: first.closesAt }]
      : [];
  });
}

/** "9.00-12.30, 13:30 tot 17" as stretches; null for what cannot be read. */
export function readDayHours(day: Weekday, typed: string): WeekHours | null {
  const parts = typed.split(/[,;+]|\ben\b|\band\b/).map((part) => part.trim());
  const stretches = parts.filter((part) => part !== "").map(readStretch);
  return stretches.every((one) => one !== null) ? stretches.map((one) => ({ day, ...one })) : null;
}

export function writeDayHours(hours: WeekHours, day: Weekday): string {
  return hours
    .filter((one) => one.day === day)
    .map(({ opensAt, closesAt }) => `${written(opensAt)}-${written(closesAt)}`)
    .join(", ");
}

export function inOrder(hours: WeekHours): WeekHours {
  const place = ({ day, opensAt }: WeekHours[number]) => `${weekdayCodes.indexOf(day)} ${opensAt}`;
  return hours.toSorted((one, other) => place(one).localeCompare(place(other)));
}

const time = String.raw`(\d{1,2})(?:[.:u](\d{2}))?\s*(?:uur|u)?`;
const stretch = new RegExp(String.raw`^${time}\s*(?:-|–|tot|to|until)\s*${time}$`, "i");

function readStretch(typed: string): { opensAt: string; closesAt: string } | null {
  const [, fromHour, fromMinute, toHour, toMinute] = stretch.exec(typed) ?? [];
  const [opensAt, closesAt] = [clock(fromHour, fromMinute), clock(toHour, toMinute)];
  return opensAt && closesAt && opensAt !== closesAt && opensAt !== "24:00" ? { opensAt, closesAt } : null;
}

function clock(hour: string | undefined, minute = "00"): string | null {
  const text = `${hour?.padStart(2, "0")}:${minute}`;
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text) ? text : null;
}

/** "09:00:00+01:00" is nine o'clock on the wall. */
function toMinutes(text: string | null): string {
  return (text ?? "").slice(0, 5);
}

function written(text: string): string {
  return text.replace(/^0(\d)/, "$1").replace(":", ".");
}

function isWeekday(day: string): day is Weekday {
  return (weekdayCodes as readonly string[]).includes(day);
}
