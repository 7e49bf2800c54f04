// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { addDays, type DayRange, yearNumber } from "#platform/clock";
import { contentLine, textLine } from "./content-line.ts";
import { describeZone } from "./time-zone.ts";

/** One date as a calendar elsewhere gets it; `uid` and `sequence` let that calendar see what changed. */
export type CalendarDate = {
  uid: string;
  sequence: number;
  /** "20261101T100000Z" */
  changedAt: string;
  startsLocal: string;
  endsLocal: string;
  zone: string;
  status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  title: string;
  description: string;
  location: string;
  url: string | null;
  /** Others who see this calendar need not see what it is. */
  isPrivate?: boolean;
};

/** Without a name it is no calendar to follow, but dates that go into one that somebody has already. */
export type CalendarHead = { name: string | null; zone: string; range: DayRange };

// Libraries hold a whole calendar and write it in one go: with 6,500 dates nobody else is answered meanwhile. So the lines are
// our own, and whoever calls writes them in portions.

/** All that stands before the dates. The same dates give the same file: nothing in it depends on when it was made. */
export function openCalendar({ name, zone, range }: CalendarHead): string {
  const years = { from: yearNumber(range.from) - 1, until: yearNumber(addDays(range.until, 1)) + 1 };
  return [
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Vrijplaats//Vrijplaats//NL\r\nMETHOD:PUBLISH\r\n",
    name === null ? "" : headOfFeed(name, zone),
    `${describeZone(zone, years)}\r\n`,
  ].join("");
}

function headOfFeed(name: string, zone: string): string {
  return [
    textLine("NAME", name),
    textLine("X-WR-CALNAME", name),
    contentLine(`TIMEZONE-ID:${zone}`),
    contentLine(`X-WR-TIMEZONE:${zone}`),
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n",
  ].join("");
}

export function writeEvent(date: CalendarDate, zone: string): string {
  return [
    "BEGIN:VEVENT\r\n",
    contentLine(`UID:${date.uid}`),
    `SEQUENCE:${date.sequence}\r\nDTSTAMP:${date.changedAt}\r\nLAST-MODIFIED:${date.changedAt}\r\n`,
    `DTSTART${momentOf(date.startsLocal, date.zone, zone)}`,
    `DTEND${momentOf(date.endsLocal, date.zone, zone)}`,
    textLine("SUMMARY", date.title),
    date.location && textLine("LOCATION", date.location),
    date.description && textLine("DESCRIPTION", date.description),
    date.url === null ? "" : contentLine(`URL;VALUE=URI:${date.url}`),
    date.isPrivate ? "CLASS:PRIVATE\r\n" : "",
    `STATUS:${date.status}\r\nEND:VEVENT\r\n`,
  ].join("");
}

export const endOfCalendar = "END:VCALENDAR\r\n";

/** On the wall of the calendar's own zone, which stands in it; a date of another zone as a moment of the world. */
function momentOf(local: string, zone: string, own: string): string {
  if (zone === own) return `;TZID=${own}:${compactLocal(local)}\r\n`;
  return `:${compactInstant(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant())}\r\n`;
}

/** "2026-11-24T11:00" as "20261124T110000" */
export function compactLocal(local: string): string {
  return `${local.slice(0, 4)}${local.slice(5, 7)}${local.slice(8, 13)}${local.slice(14, 16)}00`;
}

export function compactInstant(moment: Temporal.Instant): string {
  return moment.toString({ smallestUnit: "second" }).replaceAll(/[-:]/g, "");
}
