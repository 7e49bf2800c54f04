// SPDX-License-Identifier: EUPL-1.2
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import { describeZone } from "./time-zone.ts";

/** One date as a calendar elsewhere gets it; `uid` and `sequence` let that calendar see what changed. */
export type CalendarDate = {
  uid: string;
  sequence: number;
  changedAt: Temporal.Instant;
  startsLocal: string;
  endsLocal: string;
  zone: string;
  isCancelled: boolean;
  title: string;
  description: string;
  location: string;
  url: string;
};

/** An iCalendar file. The same dates give the same bytes: nothing in it depends on when it was made. */
export function writeCalendar(name: string, zone: string, dates: readonly CalendarDate[]): string {
  const calendar = ical({
    name: escapeText(name),
    prodId: { company: "Vrijplaats", product: "Vrijplaats" },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: zone, generator: (asked) => describeZone(asked, yearsOf(dates)) },
    ttl: 60 * 60,
  });
  for (const date of dates) calendar.createEvent(toEvent(date));
  return `${calendar.toString()}\r\n`;
}

function toEvent(date: CalendarDate) {
  const moment = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(date.zone);
  return {
    id: date.uid,
    sequence: date.sequence,
    stamp: date.changedAt,
    lastModified: date.changedAt,
    start: moment(date.startsLocal),
    end: moment(date.endsLocal),
    timezone: date.zone,
    summary: date.title,
    description: date.description,
    location: date.location,
    url: date.url,
    status: date.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

function yearsOf(dates: readonly CalendarDate[]): { from: number; until: number } {
  const years = dates.flatMap(({ startsLocal, endsLocal }) => [yearOf(startsLocal), yearOf(endsLocal)]);
  if (years.length === 0) return { from: 2026, until: 2027 };
  return { from: Math.min(...years) - 1, until: Math.max(...years) + 1 };
}

function yearOf(local: string): number {
  return Number(local.slice(0, 4));
}

/** The library leaves the name of a calendar as it is. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, "\\$&").replaceAll(/\s+/g, " ");
}
