// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const fixtures = resolve(import.meta.dirname, "../../../../test/fixtures/agendas");

export function fixture(name: string): File {
  return new File([new Uint8Array(readFileSync(resolve(fixtures, name)))], name);
}

/** A calendar file with these events, each as lines of iCalendar. */
export function agenda(...events: string[][]): File {
  const lines = events.flatMap((event) => ["BEGIN:VEVENT", ...event, "END:VEVENT"]);
  return new File(
    [["BEGIN:VCALENDAR", "PRODID:-//Test//NL", ...lines, "END:VCALENDAR", ""].join("\r\n")],
    "agenda.ics",
  );
}

export function sheet(...rows: string[]): File {
  return new File([`${rows.join("\r\n")}\r\n`], "agenda.csv");
}

/** Every Tuesday from two to half past three. */
export function weekly(uid: string, title: string, ...more: string[]): string[] {
  return [
    `UID:${uid}`,
    `SUMMARY:${title}`,
    "DTSTART;TZID=Europe/Amsterdam:20261124T140000",
    "DTEND;TZID=Europe/Amsterdam:20261124T153000",
    "RRULE:FREQ=WEEKLY;BYDAY=TU",
    ...more,
  ];
}

/** One date, in December, from two to half past three. */
export function once(uid: string, title: string, ...more: string[]): string[] {
  return [
    `UID:${uid}`,
    `SUMMARY:${title}`,
    "DTSTART;TZID=Europe/Amsterdam:20261203T140000",
    "DTEND;TZID=Europe/Amsterdam:20261203T153000",
    ...more,
  ];
}
