// SPDX-License-Identifier: EUPL-1.2

const texts = /^(?:COMMENT|DESCRIPTION|LOCATION|SUMMARY|X-ALT-DESC)[;:]/i;
const standard = new Set(
  [
    "BEGIN END VERSION PRODID CALSCALE METHOD NAME COLOR SOURCE REFRESH-INTERVAL TZID TZNAME TZOFFSETFROM TZOFFSETTO TZURL",
    "UID DTSTAMP CREATED LAST-MODIFIED SEQUENCE RECURRENCE-ID DTSTART DTEND DUE DURATION RRULE EXRULE RDATE EXDATE",
    "SUMMARY DESCRIPTION LOCATION GEO URL CATEGORIES RESOURCES COMMENT CONTACT ATTENDEE ORGANIZER ATTACH RELATED-TO",
    "STATUS CLASS TRANSP PRIORITY PERCENT-COMPLETE COMPLETED FREEBUSY TRIGGER ACTION REPEAT IMAGE CONFERENCE",
  ].flatMap((names) => names.split(" ")),
);

/** Some exporters break a text over lines without folding it; such a line belongs to the text above. */
export function joinBrokenLines(unfolded: string): string[] {
  const lines: string[] = [];
  const parts: string[] = [];
  for (const line of unfolded.split(/\r\n|\n|\r/)) {
    if (startsProperty(line.trimStart())) {
      lines.push(parts.splice(0).join(""));
      parts.push(line.trimStart());
    } else if (parts.at(-1)?.endsWith("=")) parts.push(`\n${line}`);
    else if (texts.test(parts[0] ?? "")) parts.push(`\\n${line}`);
  }
  lines.push(parts.join(""));
  return lines.filter((line) => line !== "");
}

/** "Adres: Dorpsstraat" and "DATUM: morgen" are text; "X-NAME:", "summary:" and "NEW-NAME:value" are not. */
function startsProperty(line: string): boolean {
  const name = /^[A-Za-z][A-Za-z0-9-]*(?=[;:])/.exec(line)?.[0] ?? "";
  if (/^X-/i.test(name)) return true;
  const isOneCase = name === name.toUpperCase() || name === name.toLowerCase();
  return (isOneCase && standard.has(name.toUpperCase())) || /^[A-Z][A-Z0-9-]{2,}[;:]\S/.test(line);
}
