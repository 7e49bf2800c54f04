// SPDX-License-Identifier: EUPL-1.2

import { Temporal } from "temporal-polyfill";
import { untilEndOf } from "../../schedules/recurrence.ts";
import type { Schedule } from "../../schedules/schedule.ts";
import { keepFirstDate } from "../reading/first-date.ts";
import type { Unread, Warning } from "../reading/remarks.ts";
import { isYes } from "./csv-amounts.ts";
import { type DayOrder, readDay, readTime, splitTimes } from "./csv-dates.ts";
import { readRepeat } from "./csv-repeats.ts";
import type { CellReader } from "./read-cells.ts";

type Reading = { schedule: Schedule; wholeDay: boolean; warnings: Warning[] } | { unread: Unread };

const day = 24 * 60;

export function readSchedule(cell: CellReader, order: DayOrder, zone: string): Reading {
  if (cell("date") === "") return { unread: { reason: "noStart", values: {} } };
  const date = readDay(cell("date"), order);
  if (!date) return { unread: { reason: "badStart", values: { value: cell("date").slice(0, 40) } } };

  const times = splitTimes(cell("start") || date.rest);
  const isWholeDay = isYes(cell("isWholeDay")) || times.start === "";
  const start = isWholeDay ? "00:00" : readTime(times.start);
  if (start === null) return { unread: { reason: "badTime", values: { value: times.start.slice(0, 40) } } };
  const repeat = readRule(cell, date.day, order, zone);
  if ("unread" in repeat) return repeat;

  const startsLocal = `${date.day}T${start}`;
  const length = isWholeDay ? wholeDays(cell, date.day, order) : readLength(cell, startsLocal, times.end, order);
  const schedule = { startsLocal, zone, durationMinutes: length.minutes, rrule: repeat.rrule, changes: [] };
  const noTime: Warning[] = isWholeDay && !isYes(cell("isWholeDay")) ? [{ reason: "noStartTime", values: {} }] : [];
  const outside = keepFirstDate(schedule);
  return {
    schedule: outside.schedule,
    wholeDay: isWholeDay,
    warnings: [...noTime, ...length.warnings, ...repeat.warnings, ...outside.warnings],
  };
}

type Rule = { rrule: string | null; warnings: Warning[] } | { unread: Unread };

function readRule(cell: CellReader, firstDay: string, order: DayOrder, zone: string): Rule {
  const text = cell("repeat");
  const repeat = readRepeat(text, firstDay);
  if (!repeat) return { unread: { reason: "badRepeat", values: { value: text.slice(0, 60) } } };
  if (repeat.rrule === null || cell("until") === "") return { rrule: repeat.rrule, warnings: [] };

  const until = readDay(cell("until"), order);
  const values = { value: cell("until").slice(0, 40) };
  if (!until) return { rrule: repeat.rrule, warnings: [{ reason: "badUntil", values }] };
  if (until.day < firstDay) return { rrule: null, warnings: [{ reason: "untilBeforeStart", values: { rule: text } }] };
  const endless = repeat.rrule.replace(/;(?:UNTIL|COUNT)=[^;]*/g, "");
  return { rrule: `${endless};UNTIL=${untilEndOf(until.day, zone)}`, warnings: [] };
}

type Length = { minutes: number; warnings: Warning[] };

function wholeDays(cell: CellReader, firstDay: string, order: DayOrder): Length {
  const last = readDay(cell("endDate"), order)?.day ?? firstDay;
  const days = Temporal.PlainDate.from(firstDay).until(last, { largestUnit: "days" }).days + 1;
  return { minutes: Math.max(days, 1) * day, warnings: [] };
}

function readLength(cell: CellReader, startsLocal: string, endInStart: string, order: DayOrder): Length {
  const written = cell("end") || endInStart;
  if (written === "") return { minutes: 60, warnings: [{ reason: "noEnd", values: {} }] };
  const end = readTime(written);
  if (end === null) return { minutes: 60, warnings: [{ reason: "badEnd", values: { value: written.slice(0, 40) } }] };

  const endDay = readDay(cell("endDate"), order)?.day ?? startsLocal.slice(0, 10);
  const start = Temporal.PlainDateTime.from(startsLocal);
  const minutes = start.until(`${endDay}T${end}`, { largestUnit: "minutes" }).minutes;
  if (minutes > 0) return { minutes, warnings: [] };
  // Only an evening may pass midnight: 20.00 to 0.30, but not 14.00 to 12.00.
  if (minutes + day > 0 && start.hour >= 17 && end < "06:00") return { minutes: minutes + day, warnings: [] };
  return { minutes: 60, warnings: [{ reason: "endNotAfterStart", values: {} }] };
}
