// SPDX-License-Identifier: EUPL-1.2
import ICAL from "ical.js";

/** One line of a component, unescaped. `values` are as ical.js gives them (jCal, RFC 7265). */
export type IcsProperty = { name: string; raw: string; values: unknown[]; parameter: (name: string) => string | null };
export type IcsProperties = {
  all: (name: string) => IcsProperty[];
  first: (name: string) => IcsProperty | null;
  unread: string[];
};

const dates = ["DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE"];
const times = [...dates, "DURATION", "RRULE", "EXRULE", "LAST-MODIFIED"];
const texts = [
  "UID",
  "SEQUENCE",
  "SUMMARY",
  "DESCRIPTION",
  "X-ALT-DESC",
  "LOCATION",
  "URL",
  "CATEGORIES",
  "STATUS",
  "CLASS",
];
// Who was invited is nobody's business here: ATTENDEE and the like are never even parsed.
const wanted = new Set([...times, ...texts, "ORGANIZER"]);
const longestLine = 100_000;

/** A line that cannot be read is named in `unread` and leaves the others be. */
export function readProperties(lines: string[]): IcsProperties {
  const byName = new Map<string, IcsProperty[]>();
  const unread: string[] = [];
  for (const line of lines) {
    const name = (/^[A-Za-z0-9-]+/.exec(line)?.[0] ?? "").toUpperCase();
    if (!wanted.has(name)) continue;
    const property = readProperty(name, line.slice(0, longestLine));
    if (!property) unread.push(name);
    else if (byName.has(name)) byName.get(name)?.push(property);
    else byName.set(name, [property]);
  }
  return { all: (name) => byName.get(name) ?? [], first: (name) => byName.get(name)?.[0] ?? null, unread };
}

export function textOf(properties: IcsProperties, name: string): string {
  const value = properties.first(name)?.values[0];
  return typeof value === "string" ? value : "";
}

function readProperty(name: string, line: string): IcsProperty | null {
  const { head, value } = dates.includes(name) ? splitAtDate(line) : splitAtValue(line);
  if (name === "RRULE" || name === "EXRULE") return { name, raw: value, values: [value], parameter: () => null };
  return parse(name, `${tidyHead(head)}:${value}`, value) ?? parse(name, `${name}:${value}`, value);
}

function parse(name: string, line: string, raw: string): IcsProperty | null {
  try {
    const property = new ICAL.Property(ICAL.parse.property(line));
    const parameter = (key: string) => {
      const found: unknown = property.getFirstParameter(key);
      return typeof found === "string" ? found : null;
    };
    return { name, raw, values: property.jCal.slice(3), parameter };
  } catch {
    return null;
  }
}

function splitAtValue(line: string): { head: string; value: string } {
  const head = /^(?:[^:"]|"[^"]*")*/.exec(line)?.[0] ?? "";
  const colon = line[head.length] === ":" ? head.length : line.indexOf(":");
  return colon === -1 ? { head: line, value: "" } : { head: line.slice(0, colon), value: line.slice(colon + 1) };
}

/** A zone name without quotes may hold a colon ("(UTC+01:00) Amsterdam"); and some write 2026-11-24T11:00:00. */
function splitAtDate(line: string): { head: string; value: string } {
  const match = /:\s*(?=\d{4}-?\d{2}-?\d{2}(?!\d{3}))/.exec(line);
  if (!match) return splitAtValue(line);
  const value = line.slice(match.index + match[0].length).trim();
  const compact = value
    .replace(/(\d{4})-(\d{2})-(\d{2})/g, "$1$2$3")
    .replace(/[T ](\d{2}):(\d{2})(?::(\d{2}))?/g, "T$1$2$3");
  return { head: line.slice(0, match.index), value: compact };
}

/** ical.js wants every parameter to have a value, and a value with a colon between quotes. */
function tidyHead(head: string): string {
  const [name = "", ...parameters] = head.match(/(?:[^;"]|"[^"]*"?)+/g) ?? [];
  return [name.trim(), ...parameters.map(tidyParameter).filter((parameter) => parameter !== "")].join(";");
}

function tidyParameter(parameter: string): string {
  const [key = "", ...rest] = parameter.split("=");
  const value = rest.join("=").trim().replaceAll('"', "");
  return value === "" ? "" : `${key.trim()}="${value}"`;
}
