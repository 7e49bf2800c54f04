// SPDX-License-Identifier: EUPL-1.2
import type { ReadingContext } from "../reading/agenda-reading.ts";
import type { IncomingRecord } from "../reading/incoming-record.ts";
import type { UnreadRecord, Warning } from "../reading/remarks.ts";
import { tryReading } from "../reading/try-reading.ts";
import type { IcsEvent } from "./ics-event.ts";
import { formatLocal, inZone } from "./ics-moments.ts";
import { readRecord } from "./ics-record.ts";

/** Puts together what has one UID: an activity, its changed dates, and older versions of either. */
export function readSeries(events: IcsEvent[], context: ReadingContext): (IncomingRecord | UnreadRecord)[] {
  const byUid = Map.groupBy(events, (event) => event.uid);
  return [...byUid.values()].flatMap((family) => tryReading(() => readFamily(family, context)) ?? family.map(giveUp));
}

function readFamily(family: IcsEvent[], context: ReadingContext): (IncomingRecord | UnreadRecord)[] {
  const masters = family.filter((event) => event.original === null);
  const overrides = newestPerDate(family, context);
  if (masters.some((master) => master.isPrivate)) return [...masters, ...overrides].map(hide);
  if (masters.length === 0) return overrides.map((override) => readOrphan(override, context));
  if (isReusedUid(masters)) return masters.map((master) => readReused(master, context));

  const master = newest(masters);
  const warnings: Warning[] = masters.length > 1 ? [{ reason: "duplicate", values: { count: masters.length } }] : [];
  const record = readRecord({ ...master, warnings: [...master.warnings, ...warnings] }, overrides, context);
  return [record, ...overrides.filter((override) => override.isPrivate).map(hide)];
}

/** Nothing of a private event leaves this place, not even its title. */
function hide(event: IcsEvent): UnreadRecord {
  return { position: event.position, title: null, reason: "private", values: {} };
}

function giveUp(event: IcsEvent): UnreadRecord {
  return { position: event.position, title: null, reason: event.isPrivate ? "private" : "unreadable", values: {} };
}

function newestPerDate(family: IcsEvent[], context: ReadingContext): IcsEvent[] {
  const byDate = Map.groupBy(family, ({ original }) => original && formatLocal(inZone(original, context.zone)));
  return [...byDate].flatMap(([date, versions]) => (date === null ? [] : [newest(versions)]));
}

function newest(versions: IcsEvent[]): IcsEvent {
  return versions.reduce((best, version) => (isOlder(version, best) ? best : version));
}

function isOlder(one: IcsEvent, other: IcsEvent): boolean {
  if (one.sequence !== other.sequence) return one.sequence < other.sequence;
  return (one.lastModified ?? "") < (other.lastModified ?? "");
}

/** A changed date of a series that is not in the file; whoever has the series can still apply it. */
function readOrphan(override: IcsEvent, context: ReadingContext): IncomingRecord | UnreadRecord {
  if (override.isPrivate) return hide(override);
  const originalLocal = override.original ? formatLocal(inZone(override.original, context.zone)) : "";
  const warning: Warning = { reason: "overrideWithoutSeries", values: { date: originalLocal.slice(0, 10) } };
  const start = override.start ?? override.original;
  const record = readRecord({ ...override, start, warnings: [...override.warnings, warning] }, [], context);
  if (!("schedule" in record)) return record;
  return { ...record, uid: `${override.uid}#${originalLocal}`, partOf: { uid: override.uid, originalLocal } };
}

/** Some plugins give every date of an activity the same UID; those are dates, not versions. */
function isReusedUid(masters: IcsEvent[]): boolean {
  const starts = new Set(masters.map(({ start }) => start && formatLocal(start.local)));
  const versions = new Set(masters.map(({ sequence, lastModified }) => `${sequence} ${lastModified}`));
  const repeats = masters.some(({ properties }) => properties.first("RRULE") || properties.first("RDATE"));
  return masters.length > 1 && starts.size === masters.length && versions.size === 1 && !repeats;
}

function readReused(master: IcsEvent, context: ReadingContext): IncomingRecord | UnreadRecord {
  const warning: Warning = { reason: "uidReused", values: {} };
  const record = readRecord({ ...master, warnings: [...master.warnings, warning] }, [], context);
  return "schedule" in record ? { ...record, uid: `${master.uid}#${record.schedule.startsLocal}` } : record;
}
