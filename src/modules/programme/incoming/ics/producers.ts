// SPDX-License-Identifier: EUPL-1.2
import type { IcsComponent } from "./ics-components.ts";

const producers: [RegExp, string][] = [
  [/google/i, "Google Calendar"],
  [/ECPv\d|The Events Calendar/i, "The Events Calendar"],
  [/eventon/i, "EventON"],
  [/MECv\d|Modern Events/i, "Modern Events Calendar"],
  [/nextcloud|sabre/i, "Nextcloud"],
  [/microsoft|outlook|exchange/i, "Outlook"],
  [/apple|ical 4|macos|mac os x/i, "Apple Calendar"],
  [/mozilla|thunderbird/i, "Thunderbird"],
  [/wordpress/i, "WordPress"],
];

/** The program that wrote the file, by PRODID: a name people know, else what it calls itself. */
export function nameProducer(calendars: IcsComponent[]): string | null {
  const line = calendars.flatMap(({ lines }) => lines).find((candidate) => /^PRODID[;:]/i.test(candidate));
  if (!line) return null;
  const written = line.slice(line.indexOf(":") + 1).trim();
  const known = producers.find(([pattern]) => pattern.test(written));
  return (
    known?.[1] ??
    (written
      .replace(/^-?\/\//, "")
      .split("//")
      .slice(0, 2)
      .join(" ")
      .slice(0, 80) ||
      null)
  );
}
