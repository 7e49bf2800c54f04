// SPDX-License-Identifier: EUPL-1.2
import ICAL from "ical.js";
import type { Warning } from "../reading/remarks.ts";
import type { IcsEvent } from "./ics-event.ts";
import { type Moment, minutesBetween, readFirstMoment } from "./ics-moments.ts";

export type ReadDuration = { minutes: number; warnings: Warning[] };

const day = 24 * 60;
const unlikely = 31 * day;
const longest = 366 * day;

/** How long it takes by DTEND, else by DURATION; a whole day without either takes the day, anything else an hour. */
export function readDuration(event: IcsEvent, start: Moment): ReadDuration {
  const written = readEnd(event, start) ?? readWrittenDuration(event);
  if (written !== null && written > longest) return { ...fallback(start), warnings: [tooFar(event)] };
  if (start.isDate) return describe(Math.max(Math.ceil((written ?? day) / day), 1) * day);
  if (written === null) return { ...fallback(start), warnings: [{ reason: "noEnd", values: {} }] };
  if (written <= 0) return { ...fallback(start), warnings: [{ reason: "endNotAfterStart", values: {} }] };
  return describe(written);
}

export function durationToMinutes(text: string): number | null {
  try {
    return Math.round(ICAL.Duration.fromString(text.trim().toUpperCase()).toSeconds() / 60);
  } catch {
    return null;
  }
}

function fallback(start: Moment): { minutes: number } {
  return { minutes: start.isDate ? day : 60 };
}

function tooFar(event: IcsEvent): Warning {
  const property = event.properties.first("DTEND") ?? event.properties.first("DURATION");
  return { reason: "badEnd", values: { value: property?.raw.slice(0, 40) ?? "" } };
}

function describe(minutes: number): ReadDuration {
  const days = Math.round(minutes / day);
  return { minutes, warnings: minutes > unlikely ? [{ reason: "longDuration", values: { days } }] : [] };
}

function readEnd(event: IcsEvent, start: Moment): number | null {
  const property = event.properties.first("DTEND");
  const end = property && readFirstMoment(property, event.zones);
  return end && minutesBetween(start, end);
}

function readWrittenDuration(event: IcsEvent): number | null {
  const property = event.properties.first("DURATION");
  return property && durationToMinutes(property.raw);
}
