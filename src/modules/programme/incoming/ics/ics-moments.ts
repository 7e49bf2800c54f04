// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import type { IcsProperty } from "./ics-properties.ts";
import type { ZoneFinder } from "./time-zones.ts";

/** A time as the file has it. `unknownZone` is the name that nobody could place. */
export type Moment = {
  local: Temporal.PlainDateTime;
  zone: string;
  isDate: boolean;
  unknownZone: string | null;
};
export type Zones = { find: ZoneFinder; centre: string };

export function readFirstMoment(property: IcsProperty, zones: Zones): Moment | null {
  return readMoment(property.values[0], property, zones);
}

/** One value of DTSTART, EXDATE and the like, as ical.js has it: "2026-11-24", "2026-11-24T11:00:00Z". */
export function readMoment(value: unknown, property: IcsProperty, zones: Zones): Moment | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?:?(Z)?)?/.exec(String(value));
  if (!match?.[1]) return null;
  const [, day, hour, minute = "00", , utc] = match;
  const local = readLocal(day, hour ?? "00", minute);
  if (!local) return null;
  if (hour === undefined) return { local, zone: zones.centre, isDate: true, unknownZone: null };
  if (utc) return { local, zone: "UTC", isDate: false, unknownZone: null };
  return { local, isDate: false, ...placeZone(property.parameter("tzid"), zones) };
}

/** The wall-clock time of this moment in a zone. A day without a time is that day everywhere. */
export function inZone(moment: Moment, zone: string): Temporal.PlainDateTime {
  if (moment.isDate || moment.zone === zone) return moment.local;
  return moment.local.toZonedDateTime(moment.zone).withTimeZone(zone).toPlainDateTime();
}

export function minutesBetween(start: Moment, end: Moment): number {
  const from = start.local;
  const until = inZone(end, start.zone);
  return Math.round(from.until(until, { largestUnit: "minutes" }).total("minutes"));
}

/** "2026-11-24T11:00" */
export function formatLocal(local: Temporal.PlainDateTime): string {
  return local.toString({ smallestUnit: "minute" });
}

function placeZone(tzid: string | null, zones: Zones): { zone: string; unknownZone: string | null } {
  if (tzid === null) return { zone: zones.centre, unknownZone: null };
  const found = zones.find(tzid);
  return { zone: found.zone, unknownZone: found.isKnown ? null : tzid };
}

function readLocal(day: string, hour: string, minute: string): Temporal.PlainDateTime | null {
  try {
    const date = Temporal.PlainDate.from(day, { overflow: "reject" });
    if (date.year < 1900 || date.year > 2200) return null;
    if (hour === "24" && minute === "00") return date.add({ days: 1 }).toPlainDateTime();
    return date.toPlainDateTime(Temporal.PlainTime.from(`${hour}:${minute}`, { overflow: "reject" }));
  } catch {
    return null;
  }
}
