// SPDX-License-Identifier: EUPL-1.2
import { isRuleStart } from "../../schedules/recurrence.ts";
import type { LocalTime, Schedule, ScheduleChange } from "../../schedules/schedule.ts";
import type { DateText } from "../reading/incoming-record.ts";
import type { Warning } from "../reading/remarks.ts";
import { durationToMinutes, readDuration } from "./ics-duration.ts";
import type { IcsEvent } from "./ics-event.ts";
import { formatLocal, inZone, minutesBetween, readMoment } from "./ics-moments.ts";
import type { IcsProperty } from "./ics-properties.ts";
import { readTexts } from "./ics-texts.ts";

type Changes = { changes: ScheduleChange[]; dateTexts: DateText[]; warnings: Warning[] };

/** Everything that departs from the rule: dates left out, added, cancelled, moved or described otherwise. */
export function readChanges(master: IcsEvent, overrides: IcsEvent[], schedule: Schedule): Changes {
  const added = readExtraDates(master, schedule);
  const series = { ...schedule, changes: added.changes };
  const changed = overrides.map((override) => readOverride(master, override, series));
  const taken = new Set(changed.flatMap((one) => one.changes.map((change) => change.originalLocal)));
  const skipped = readSkippedDates(master, series);
  const changes = [
    ...added.changes,
    ...skipped.changes.filter((change) => !taken.has(change.originalLocal)),
    ...changed.flatMap((one) => one.changes),
  ];
  return {
    changes: changes.sort((one, other) => one.originalLocal.localeCompare(other.originalLocal)),
    dateTexts: changed.flatMap((one) => one.dateTexts),
    warnings: [...added.warnings, ...skipped.warnings, ...changed.flatMap((one) => one.warnings)],
  };
}

export function countDates(master: IcsEvent): number {
  return [...master.properties.all("EXDATE"), ...master.properties.all("RDATE")].flatMap(({ values }) => values).length;
}

type Listed<Change> = { changes: Change[]; warnings: Warning[] };

function readExtraDates(master: IcsEvent, schedule: Schedule): Listed<ScheduleChange> {
  const listed: Listed<ScheduleChange> = { changes: [], warnings: [] };
  for (const property of master.properties.all("RDATE")) {
    for (const [index, value] of property.values.entries()) {
      const [from, until] = Array.isArray(value) ? value : [value];
      const start = readMoment(from, property, master.zones);
      if (!start) listed.warnings.push(...describeUnread(property, index));
      if (!start) continue;
      const originalLocal = start.isDate
        ? onSeriesTime(formatLocal(start.local), schedule)
        : formatLocal(inZone(start, schedule.zone));
      const end = until === undefined ? null : readMoment(until, property, master.zones);
      const written = end ? minutesBetween(start, end) : durationToMinutes(String(until ?? ""));
      const durationMinutes = written && written > 0 ? written : schedule.durationMinutes;
      if (originalLocal !== schedule.startsLocal)
        listed.changes.push({ kind: "extra", originalLocal, durationMinutes });
    }
  }
  return listed;
}

function readSkippedDates(master: IcsEvent, schedule: Schedule): Listed<ScheduleChange> {
  const listed: Listed<ScheduleChange> = { changes: [], warnings: [] };
  for (const property of master.properties.all("EXDATE")) {
    for (const [index, value] of property.values.entries()) {
      const moment = readMoment(value, property, master.zones);
      if (moment)
        listed.changes.push({
          kind: "skipped",
          originalLocal: findOriginal(formatLocal(inZone(moment, schedule.zone)), schedule),
        });
      else listed.warnings.push(...describeUnread(property, index));
    }
  }
  return listed;
}

function readOverride(master: IcsEvent, override: IcsEvent, schedule: Schedule): Changes {
  const nothing: Changes = { changes: [], dateTexts: [], warnings: [] };
  if (!override.original) return nothing;
  const originalLocal = findOriginal(formatLocal(inZone(override.original, schedule.zone)), schedule);
  const values = { date: originalLocal.slice(0, 10) };
  if (override.isPrivate) return { ...nothing, changes: [{ kind: "skipped", originalLocal }] };
  const warnings: Warning[] = override.changesLaterDates ? [{ reason: "thisAndFuture", values }] : [];
  if (override.status === "cancelled") return { ...nothing, changes: [{ kind: "cancelled", originalLocal }], warnings };
  if (!override.start) return { ...nothing, warnings: [{ reason: "overrideUnread", values }] };

  const startsLocal = formatLocal(inZone(override.start, schedule.zone));
  const durationMinutes = readDuration(override, override.start).minutes;
  if (!exists(schedule, originalLocal)) {
    const change: ScheduleChange = { kind: "extra", originalLocal: startsLocal, durationMinutes };
    return {
      changes: [change],
      dateTexts: compareTexts(master, override, startsLocal),
      warnings: [...warnings, { reason: "overrideOutsideSeries", values }],
    };
  }
  const isMoved = startsLocal !== originalLocal || durationMinutes !== schedule.durationMinutes;
  const moved: ScheduleChange = { kind: "moved", originalLocal, startsLocal, durationMinutes };
  return { changes: isMoved ? [moved] : [], dateTexts: compareTexts(master, override, originalLocal), warnings };
}

function compareTexts(master: IcsEvent, override: IcsEvent, originalLocal: LocalTime): DateText[] {
  const usual = readTexts(master.properties);
  const texts = readTexts(override.properties);
  const differing = (text: string, other: string) => (text !== "" && text !== other ? text : null);
  const title = differing(override.title, master.title);
  const description = differing(texts.description, usual.description);
  const location = differing(texts.location, usual.location);
  return title || description || location ? [{ originalLocal, title, description, location }] : [];
}

/** Many programs write such a date without the time, at midnight, or by an older time of the series; a day has one date. */
function findOriginal(local: LocalTime, schedule: Schedule): LocalTime {
  const isExtra = schedule.changes.some((change) => change.originalLocal === local);
  return isExtra ? local : onSeriesTime(local, schedule);
}

function onSeriesTime(local: LocalTime, schedule: Schedule): LocalTime {
  return local.slice(0, 10) + schedule.startsLocal.slice(10);
}

function exists(schedule: Schedule, originalLocal: LocalTime): boolean {
  return (
    schedule.changes.some((change) => change.originalLocal === originalLocal) || isRuleStart(schedule, originalLocal)
  );
}

function describeUnread(property: IcsProperty, index: number): Warning[] {
  const value = (property.raw.split(",")[index] ?? "").trim().slice(0, 40);
  return value === "" ? [] : [{ reason: "dateUnread", values: { value } }];
}
