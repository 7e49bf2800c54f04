// SPDX-License-Identifier: EUPL-1.2

import type { ReadingContext } from "../reading/agenda-reading.ts";
import { finishRecord } from "../reading/finish-record.ts";
import { keepFirstDate } from "../reading/first-date.ts";
import { type IncomingRecord, unsaid } from "../reading/incoming-record.ts";
import type { Unread, UnreadRecord, Warning } from "../reading/remarks.ts";
import { countDates, readChanges } from "./ics-changes.ts";
import { readDuration } from "./ics-duration.ts";
import type { IcsEvent } from "./ics-event.ts";
import { formatLocal, inZone, type Moment } from "./ics-moments.ts";
import { readRule } from "./ics-rule.ts";
import { readCategories, readOrganizer, readTexts, readUrl } from "./ics-texts.ts";

/** One activity from its event and the events that change a date of it. */
export function readRecord(
  master: IcsEvent,
  overrides: IcsEvent[],
  context: ReadingContext,
): IncomingRecord | UnreadRecord {
  const read = readSchedule(master, overrides, context);
  if ("unread" in read) return { ...read.unread, position: master.position, title: master.title || null };
  const { start, schedule, dateTexts, warnings } = read;
  const record: IncomingRecord = {
    ...unsaid,
    position: master.position,
    uid: master.uid,
    partOf: null,
    sequence: master.sequence,
    lastModified: master.lastModified,
    title: master.title,
    ...readTexts(master.properties),
    url: readUrl(master.properties),
    categories: readCategories(master.properties),
    organizer: readOrganizer(master.properties),
    schedule,
    dateTexts,
    wholeDay: start.isDate || (schedule.startsLocal.endsWith("T00:00") && schedule.durationMinutes % (24 * 60) === 0),
    status: master.status,
    warnings: [...master.warnings, ...warnings],
  };
  return finishRecord(record, context.today);
}

type ReadSchedule = Pick<IncomingRecord, "schedule" | "dateTexts" | "warnings"> & { start: Moment };

function readSchedule(
  master: IcsEvent,
  overrides: IcsEvent[],
  context: ReadingContext,
): ReadSchedule | { unread: Unread } {
  const { start } = master;
  if (!start) return { unread: describeStart(master) };
  if (master.title === "")
    return { unread: { reason: "noTitle", values: { date: formatLocal(start.local).slice(0, 10) } } };
  const count = countDates(master);
  const limit = context.limits.maxDates;
  if (count + overrides.length > limit) return { unread: { reason: "tooManyDates", values: { count, limit } } };

  const keepsZone = start.zone !== "UTC" && master.properties.first("RRULE") !== null;
  const zone = keepsZone ? start.zone : context.zone;
  const local = inZone(start, zone);
  const rule = readRule(master, start.local, local);
  if ("unread" in rule) return rule;
  const duration = readDuration(master, start);
  const base = {
    startsLocal: formatLocal(local),
    zone,
    durationMinutes: duration.minutes,
    rrule: rule.rrule,
    changes: [],
  };
  const { schedule: series, warnings: startWarnings } = keepFirstDate(base);
  const { changes, dateTexts, warnings } = readChanges(master, overrides, series);
  const schedule = { ...series, changes: [...series.changes, ...changes] };
  const zoneWarnings = describeZone(start, zone, context.zone);
  return {
    start,
    schedule,
    dateTexts,
    warnings: [...zoneWarnings, ...rule.warnings, ...startWarnings, ...duration.warnings, ...warnings],
  };
}

function describeStart(master: IcsEvent): Unread {
  const value = master.properties.first("DTSTART")?.raw.trim().slice(0, 40) ?? "";
  return value === "" ? { reason: "noStart", values: {} } : { reason: "badStart", values: { value } };
}

function describeZone(start: Moment, zone: string, centreZone: string): Warning[] {
  if (start.unknownZone !== null) return [{ reason: "unknownZone", values: { zone: start.unknownZone.slice(0, 80) } }];
  return zone === centreZone ? [] : [{ reason: "otherZone", values: { zone } }];
}
