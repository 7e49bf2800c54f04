// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Weekday } from "#platform/clock";
import { formatRrule, parseRrule, type Rrule } from "../../schedules/rrule.ts";
import type { Unread, Warning } from "../reading/remarks.ts";
import type { IcsEvent } from "./ics-event.ts";

type ReadRule = { rrule: string | null; warnings: Warning[] } | { unread: Unread };

/** The rule of an event whose first date is `local` on the clock it will be kept by. */
export function readRule(event: IcsEvent, written: Temporal.PlainDateTime, local: Temporal.PlainDateTime): ReadRule {
  const [line, ...others] = event.properties.all("RRULE");
  const warnings: Warning[] = [];
  if (others.length > 0) warnings.push({ reason: "severalRules", values: { count: others.length + 1 } });
  if (event.properties.first("EXRULE")) warnings.push({ reason: "exceptionRule", values: {} });
  if (!line || line.raw.trim() === "") return { rrule: null, warnings };

  const read = parseRrule(tidyRule(line.raw, written));
  if ("refused" in read) return { unread: refuse(read.refused, line.raw) };
  if (endsBefore(read.rule, local)) return { rrule: null, warnings: [...warnings, warn("untilBeforeStart", line.raw)] };
  if (!shiftsDay(read.rule, written, local)) return { rrule: formatRrule(read.rule), warnings };
  const rule = moveWeekdays(read.rule, written, local);
  return { rrule: formatRrule(rule), warnings: [...warnings, warn("dayShifted", line.raw)] };
}

/** Takes out what says nothing: empty parts, dashes in UNTIL, and a time of day equal to that of the start. */
function tidyRule(raw: string, start: Temporal.PlainDateTime): string {
  const redundant = [`BYHOUR=${start.hour}`, `BYMINUTE=${start.minute}`, `BYSECOND=${start.second}`];
  return raw
    .slice(0, 1000)
    .toUpperCase()
    .replace(/^RRULE:/, "")
    .replace(/\\/g, "")
    .replace(/UNTIL=(\d{4})-(\d{2})-(\d{2})/, "UNTIL=$1$2$3")
    .replace(/(UNTIL=\d{8}T\d{2}):(\d{2}):(\d{2})/, "$1$2$3")
    .split(";")
    .map((part) => part.replaceAll(/\s/g, ""))
    .filter((part) => part !== "" && !part.endsWith("=") && !redundant.includes(part.replace(/=0(\d)$/, "=$1")))
    .join(";");
}

function refuse(refused: string, rule: string): Unread {
  const reason =
    refused === "tooOften" || refused === "timesOfDay"
      ? "tooOften"
      : refused === "tooMany"
        ? "tooManyDates"
        : "badRule";
  return { reason, values: { rule: rule.slice(0, 100) } };
}

function warn(reason: Warning["reason"], rule: string): Warning {
  return { reason, values: { rule: rule.slice(0, 100) } };
}

function endsBefore(rule: Rrule, start: Temporal.PlainDateTime): boolean {
  return rule.until !== null && rule.until.slice(0, 8) < start.toPlainDate().toString().replaceAll("-", "");
}

/** Monday 23.30 in UTC is Tuesday in Amsterdam, and then so are the days of the rule. */
function shiftsDay(rule: Rrule, written: Temporal.PlainDateTime, local: Temporal.PlainDateTime): boolean {
  const hasDays = rule.byDay.length > 0 || Object.keys(rule.numbers).some((name) => name !== "BYMONTH");
  return hasDays && !written.toPlainDate().equals(local.toPlainDate());
}

function moveWeekdays(rule: Rrule, written: Temporal.PlainDateTime, local: Temporal.PlainDateTime): Rrule {
  const days = written.toPlainDate().until(local.toPlainDate(), { largestUnit: "days" }).days;
  const move = (weekday: Weekday) => (((weekday - 1 + days + 7) % 7) + 1) as Weekday;
  return { ...rule, byDay: rule.byDay.map((day) => ({ ...day, weekday: move(day.weekday) })) };
}
