// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import type { IcsComponent } from "./ics-components.ts";
import { windowsZones, zonesByHours } from "./windows-zones.ts";

export type FoundZone = { zone: string; isKnown: boolean };
export type ZoneFinder = (tzid: string) => FoundZone;
type Clock = { winter: string; summer: string };

/**
 * Which time zone a file means by a name. A zone with the same clock as the centre's becomes the centre's own; a name that
 * says nothing is read by the hours the file gives for it, and without those as the centre's zone.
 */
export function createZoneFinder(definitions: IcsComponent[], centreZone: string, today: string): ZoneFinder {
  const clockOf = createClockReader(Number(today.slice(0, 4)));
  const centreClock = clockOf(centreZone);
  const byTzid = new Map(definitions.map((part) => [readTzid(part), part]));
  const found = new Map<string, FoundZone>();

  const find = (tzid: string): FoundZone => {
    const byName = findByName(tzid);
    if (byName) return { zone: hasSameClock(clockOf(byName), centreClock) ? centreZone : byName, isKnown: true };
    const definition = byTzid.get(tzid);
    const clock = definition ? readClock(definition, today) : null;
    const byHours = clock && [centreZone, ...zonesByHours].find((zone) => hasSameClock(clockOf(zone), clock));
    return byHours ? { zone: byHours, isKnown: true } : { zone: centreZone, isKnown: false };
  };

  return (tzid) => {
    const known = found.get(tzid) ?? find(tzid);
    found.set(tzid, known);
    return known;
  };
}

function findByName(tzid: string): string | null {
  const windowsName = Object.keys(windowsZones).find((name) => name.toLowerCase() === tzid.trim().toLowerCase());
  const candidates = [
    windowsName ? (windowsZones[windowsName] ?? "") : tzid.trim(),
    ...readPathEnds(tzid),
    ...readCities(tzid).map((city) => `Europe/${city}`),
  ];
  return candidates.find(isZone) ?? null;
}

/** "/mozilla.org/20050126_1/Europe/Amsterdam", "tzone://Microsoft/Utc" */
function readPathEnds(tzid: string): string[] {
  const parts = tzid.split("/").filter((part) => part !== "");
  if (parts.length < 2 || parts.length > 8) return [];
  return [3, 2, 1].filter((length) => length < parts.length).map((length) => parts.slice(-length).join("/"));
}

/** "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna" */
function readCities(tzid: string): string[] {
  return tzid
    .slice(0, 200)
    .replace(/^\([^)]*\)/, "")
    .split(/[,/]/)
    .map((city) => city.trim());
}

function isZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{2,39}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function createClockReader(year: number): (zone: string) => Clock {
  const read = (zone: string, month: number) =>
    Temporal.PlainDateTime.from({ year, month, day: 15 }).toZonedDateTime(zone).offset;
  return (zone) => ({ winter: read(zone, 1), summer: read(zone, 7) });
}

function hasSameClock(one: Clock, other: Clock): boolean {
  return one.winter === other.winter && one.summer === other.summer;
}

function readTzid(definition: IcsComponent): string {
  return readLine(definition, "TZID") ?? "";
}

/** The hours that hold now: of each kind the part that began last, unless it ended. */
function readClock(definition: IcsComponent, today: string): Clock | null {
  const standard = findCurrent(definition, "STANDARD", today);
  const daylight = findCurrent(definition, "DAYLIGHT", today);
  const winter = standard && readOffset(standard);
  const summer = (daylight && readOffset(daylight)) ?? winter;
  return winter && summer ? { winter, summer } : null;
}

function findCurrent(definition: IcsComponent, kind: string, today: string): IcsComponent | null {
  const day = today.replaceAll("-", "");
  const current = definition.children
    .slice(-mostChanges)
    .filter((part) => part.name === kind)
    .filter((part) => (/UNTIL=(\d{8})/i.exec(readLine(part, "RRULE") ?? "")?.[1] ?? "9") >= day)
    .sort((one, other) => (readLine(one, "DTSTART") ?? "").localeCompare(readLine(other, "DTSTART") ?? ""));
  return current.at(-1) ?? null;
}

function readOffset(part: IcsComponent): string | null {
  const match = /^([+-])(\d{2}):?(\d{2})/.exec(readLine(part, "TZOFFSETTO") ?? "");
  return match ? `${match[1]}${match[2]}:${match[3]}` : null;
}

const mostChanges = 300;
const mostLines = 50;

function readLine(part: IcsComponent, name: string): string | null {
  const line = part.lines.slice(0, mostLines).find(
    (candidate) =>
      candidate
        .slice(0, name.length + 1)
        .toUpperCase()
        .replace(";", ":") === `${name}:`,
  );
  return line
    ? line
        .slice(line.indexOf(":") + 1)
        .trim()
        .replace(/^"|"$/g, "")
    : null;
}
