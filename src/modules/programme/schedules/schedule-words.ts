// SPDX-License-Identifier: EUPL-1.2
import { addDays, formatDate, formatDay, formatDayOfYear } from "#platform/clock";
import { capitalize } from "#platform/i18n";
import type { Wording } from "../asking/wording.ts";
import { type Pattern, patternOf } from "./pattern.ts";
import { listInWords, repetitionInWords, timesInWords, timesOfDayInWords } from "./phrases.ts";
import { type PlannedDate, planDates } from "./plan-dates.ts";
import { lastDayOf, readRule } from "./recurrence.ts";
import type { Schedule, ScheduleChange } from "./schedule.ts";

const mostDaysNamed = 6;
const nextDatesNamed = 4;

/** One sentence that people can check: "Elke dinsdag en donderdag van 10.00 tot 12.30 uur, vanaf 1 december". */
export function describeSchedule(schedule: Schedule, wording: Wording, closedDays: ReadonlySet<string>): string {
  const pattern = patternOf(schedule);
  if (pattern.kind === "other") return describeOwnRule(schedule, wording, closedDays);

  if (pattern.kind === "once") return capitalize(onceInWords(schedule, wording));
  return capitalize(ruleInWords(schedule, pattern, wording) + changesInWords(schedule.changes, wording));
}

/** One line per date, as a preview shows them. */
export function datesInWords(dates: readonly PlannedDate[], wording: Wording): string[] {
  return dates.map((date) => {
    const line = dateInWords(date, wording);
    return capitalize(date.cancelled ? wording.t("programme:schedule.cancelled", { date: line }) : line);
  });
}

/** Some rules have no plain words. Then the coming dates say more than the rule would. */
function describeOwnRule(schedule: Schedule, wording: Wording, closedDays: ReadonlySet<string>): string {
  const { t, today } = wording;
  const opening = t("programme:schedule.own", { times: timesOfDayInWords(schedule, wording) });
  const from = today > schedule.startsLocal ? today : schedule.startsLocal.slice(0, 10);
  const dates = planDates(schedule, { from, until: addDays(from, 2 * 366) }, closedDays)
    .filter((date) => !date.cancelled)
    .slice(0, nextDatesNamed);
  if (dates.length === 0) return `${opening} ${t("programme:schedule.noNext")}`;

  const usualTime = schedule.startsLocal.slice(11);
  const days = dates.map((date) =>
    date.startsLocal.endsWith(usualTime)
      ? formatDay(date.startsLocal, wording.language, today)
      : dateInWords(date, wording),
  );
  return `${opening} ${t("programme:schedule.next", { days: listInWords(days, wording.language) })}`;
}

function onceInWords(schedule: Schedule, wording: Wording): string {
  const isExtra = (change: ScheduleChange) => change.kind === "extra";
  const change = schedule.changes.findLast((one) => !isExtra(one) && one.originalLocal === schedule.startsLocal);
  const place = change?.kind === "moved" ? change : schedule;
  const day = formatDay(place.startsLocal, wording.language, wording.today);
  const date = wording.t("programme:schedule.once", { day, times: timesInWords(place, wording) });
  const isOff = change?.kind === "cancelled" || change?.kind === "skipped";
  const sentence = isOff ? wording.t("programme:schedule.cancelled", { date }) : date;
  return sentence + changesInWords(schedule.changes.filter(isExtra), wording);
}

function ruleInWords(schedule: Schedule, pattern: Pattern, wording: Wording): string {
  const { t, language, today } = wording;
  const rule = readRule(schedule.rrule ?? "");
  const sentence = t("programme:schedule.repeated", {
    rule: repetitionInWords(pattern, schedule, wording),
    times: timesOfDayInWords(schedule, wording),
  });
  const starts = schedule.startsLocal.slice(0, 10);
  const from = starts > today ? t("programme:schedule.from", { day: formatShortDay(starts, wording) }) : "";
  const lastDay = lastDayOf(schedule, rule);
  const until = lastDay ? t("programme:schedule.until", { day: formatDate(lastDay, language) }) : "";
  const count = rule.count === null ? "" : t("programme:schedule.numberOfTimes", { count: rule.count });
  return sentence + from + until + count;
}

function changesInWords(all: readonly ScheduleChange[], wording: Wording): string {
  const { t } = wording;
  const changes = [...all].sort(byDay).filter((change) => dayOf(change) >= wording.today);
  const except = changes.filter((change) => change.kind !== "extra" && !isOnSameDay(change));
  const also = changes.filter((change) => change.kind === "extra" || (change.kind === "moved" && !isOnSameDay(change)));
  const exceptDays = except.map((change) => formatShortDay(change.originalLocal, wording));
  const alsoDays = also.map((change) => dateInWords(placeOf(change), wording));
  const otherTimes = changes.filter(isOnSameDay).map((change) => {
    const times = timesInWords(placeOf(change), wording);
    return t("programme:schedule.otherTimes", { day: formatShortDay(change.originalLocal, wording), times });
  });
  return [
    exceptDays.length > 0 ? t("programme:schedule.except", { days: daysInWords(exceptDays, wording) }) : "",
    alsoDays.length > 0 ? t("programme:schedule.also", { days: daysInWords(alsoDays, wording) }) : "",
    ...otherTimes.slice(0, mostDaysNamed),
  ].join("");
}

function daysInWords(days: string[], { t, language }: Wording): string {
  const count = days.length - mostDaysNamed;
  if (count <= 0) return listInWords(days, language);
  return listInWords([...days.slice(0, mostDaysNamed), t("programme:schedule.moreDays", { count })], language);
}

function dateInWords(date: Place, wording: Wording): string {
  return `${formatDay(date.startsLocal, wording.language, wording.today)} ${timesInWords(date, wording)}`;
}

function formatShortDay(day: string, { language, today }: Wording): string {
  return day.slice(0, 4) === today.slice(0, 4) ? formatDayOfYear(day, language) : formatDate(day, language);
}

type Place = Parameters<typeof timesInWords>[0];

/** Where the date is now. */
function placeOf(change: ScheduleChange): Place {
  const startsLocal = change.kind === "moved" ? change.startsLocal : change.originalLocal;
  return { startsLocal, durationMinutes: "durationMinutes" in change ? change.durationMinutes : 0 };
}

function isOnSameDay(change: ScheduleChange): boolean {
  return change.kind === "moved" && change.originalLocal.slice(0, 10) === change.startsLocal.slice(0, 10);
}

/** The later of both days: a date that moved from last week to next week still matters. */
function dayOf(change: ScheduleChange): string {
  const place = placeOf(change).startsLocal;
  return place > change.originalLocal ? place.slice(0, 10) : change.originalLocal.slice(0, 10);
}

function byDay(one: ScheduleChange, other: ScheduleChange): number {
  return one.originalLocal < other.originalLocal ? -1 : 1;
}
