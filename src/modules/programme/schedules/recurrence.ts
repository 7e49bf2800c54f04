// SPDX-License-Identifier: EUPL-1.2
import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { addDays, type DayRange } from "#platform/clock";
import { formatRrule, parseRrule, type Rrule } from "./rrule.ts";
import type { LocalTime, Schedule } from "./schedule.ts";

/** A rule with COUNT is counted from its first date: some 270 years of days. The library's own limit is 27. */
const mostPeriods = 100_000;

/** The starts that the rule itself makes in these days, in order, without any change or closed day. */
export function listRuleStarts(schedule: Schedule, range: DayRange): LocalTime[] {
  const { startsLocal } = schedule;
  if (schedule.rrule === null) return startsLocal >= range.from && startsLocal < range.until ? [startsLocal] : [];

  // Wall-clock times are handed over as if they were UTC: no summer time can shift them there, and no date falls away
  // because its time does not exist that night. The library starts near the range, also when the rule began years ago.
  const rruleString = `DTSTART:${compact(startsLocal)}00Z\nRRULE:${wallClockRule(schedule)}`;
  const rule = new RRuleTemporal({ rruleString, maxIterations: mostPeriods });
  return rule
    .between(new Date(`${range.from}T00:00Z`), new Date(`${range.until}T00:00Z`), true)
    .map((start) => new Date(start.epochMilliseconds).toISOString().slice(0, 16))
    .filter((start) => start < range.until);
}

export function isRuleStart(schedule: Schedule, local: LocalTime): boolean {
  const day = local.slice(0, 10);
  return listRuleStarts(schedule, { from: day, until: addDays(day, 1) }).includes(local);
}

export function readRule(rrule: string): Rrule {
  const read = parseRrule(rrule);
  if ("refused" in read) throw new Error(`A stored rule cannot be read: ${rrule}`);
  return read.rule;
}

/** The last day on which the rule may still make a date. */
export function lastDayOf(schedule: Schedule, rule: Rrule): string | null {
  if (rule.until === null) return null;
  const until = untilOnTheWall(rule.until, schedule.zone);
  const day = until.slice(0, 10);
  return until.slice(11, 16) < schedule.startsLocal.slice(11) ? addDays(day, -1) : day;
}

/** The end of that day as UNTIL wants it for a schedule with a zone: an instant. */
export function untilEndOf(day: string, zone: string): string {
  const end = Temporal.PlainDateTime.from(`${day}T23:59:59`).toZonedDateTime(zone).toInstant();
  return end.toString({ smallestUnit: "second" }).replaceAll(/[-:]/g, "");
}

function wallClockRule(schedule: Schedule): string {
  const rule = readRule(schedule.rrule ?? "");
  const until = rule.until && `${compact(untilOnTheWall(rule.until, schedule.zone))}Z`;
  return formatRrule({ ...rule, until });
}

/** UNTIL is a day (all of it), a local time or an instant; here it becomes the local time "2026-12-18T23:59:59". */
function untilOnTheWall(until: string, zone: string): string {
  const [, year, month, day, hour = "23", minute = "59", second = "59"] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2}))?/.exec(until) ?? [];
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  if (!until.endsWith("Z") || year === "9999") return written; // some programs write "never" as the end of 9999

  const there = Temporal.Instant.from(`${written}Z`).toZonedDateTimeISO(zone).toPlainDateTime();
  return there.toString({ smallestUnit: "second" });
}

function compact(local: string): string {
  return local.replaceAll(/[-:]/g, "");
}
