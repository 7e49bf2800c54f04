// SPDX-License-Identifier: EUPL-1.2
import { type Weekday, weekdays } from "#platform/clock";

/** An iCalendar repetition (RFC 5545, 3.3.10) as far as a centre's programme needs it. */
export type Rrule = {
  frequency: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
  interval: number;
  count: number | null;
  /** As written: a day, a local time, or an instant that ends in Z. */
  until: string | null;
  byDay: RuleDay[];
  /** BYMONTH, BYMONTHDAY, BYYEARDAY, BYWEEKNO and BYSETPOS. */
  numbers: Partial<Record<NumberPart, number[]>>;
  weekStart: Weekday;
};
export type RuleDay = { weekday: Weekday; nth: number | null };
export type RruleRefusal = "unreadable" | "tooOften" | "unknownPart" | "timesOfDay" | "tooMany";

const numberParts = ["BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"] as const;
type NumberPart = (typeof numberParts)[number];
const highest = { BYMONTH: 12, BYMONTHDAY: 31, BYYEARDAY: 366, BYWEEKNO: 53, BYSETPOS: 366 } as const;
const codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const mostDates = 10_000;

/** Reads one RRULE, with or without "RRULE:" before it. */
export function parseRrule(text: string): { rule: Rrule } | { refused: RruleRefusal } {
  const parts = splitParts(text);
  if (!parts) return { refused: "unreadable" };

  const refused = refuse(parts);
  if (refused) return { refused };
  const rule = readParts(parts);
  return rule ? { rule } : { refused: "unreadable" };
}

/** The rule as iCalendar text, always in the same order; with `until` in another form when asked. */
export function formatRrule(rule: Rrule): string {
  const numbers = Object.entries(rule.numbers).map(([name, values]) => `${name}=${values.join(",")}`);
  return [
    `FREQ=${rule.frequency}`,
    rule.interval === 1 ? "" : `INTERVAL=${rule.interval}`,
    rule.byDay.length > 0 ? `BYDAY=${rule.byDay.map(formatRuleDay).join(",")}` : "",
    ...numbers,
    rule.weekStart === 1 ? "" : `WKST=${codes[rule.weekStart - 1]}`,
    rule.count === null ? "" : `COUNT=${rule.count}`,
    rule.until === null ? "" : `UNTIL=${rule.until}`,
  ]
    .filter((part) => part !== "")
    .join(";");
}

function splitParts(text: string): Map<string, string> | null {
  const parts = new Map<string, string>();
  const line = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, "")
    .replace(/;$/, "");
  for (const part of line.split(";")) {
    const match = /^([A-Z-]+)=([^=]+)$/.exec(part.replaceAll(/\s/g, ""));
    if (!match?.[1] || !match[2] || parts.has(match[1])) return null;
    parts.set(match[1], match[2]);
  }
  return parts;
}

const knownParts = new Set<string>(["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST", ...numberParts]);
const timeParts = ["BYHOUR", "BYMINUTE", "BYSECOND"];

function refuse(parts: Map<string, string>): RruleRefusal | null {
  if (/^(SECONDLY|MINUTELY|HOURLY)$/.test(parts.get("FREQ") ?? "")) return "tooOften";
  // The start of the schedule has the time; a rule with times of its own would make several dates a day.
  if (timeParts.some((part) => parts.has(part))) return "timesOfDay";
  // X- parts are notes of the program that wrote the rule; any other part would change the dates.
  if ([...parts.keys()].some((part) => !knownParts.has(part) && !part.startsWith("X-"))) return "unknownPart";
  if (/^\d+$/.test(parts.get("COUNT") ?? "") && Number(parts.get("COUNT")) > mostDates) return "tooMany";
  return null;
}

function readParts(parts: Map<string, string>): Rrule | null {
  const frequency = readFrequency(parts.get("FREQ"));
  const interval = readPositive(parts.get("INTERVAL") ?? "1");
  const count = parts.has("COUNT") ? readPositive(parts.get("COUNT")) : null;
  const until = parts.get("UNTIL") ?? null;
  const byDay = readRuleDays(parts.get("BYDAY"), frequency);
  const numbers = readNumbers(parts);
  const weekStart = readWeekday(parts.get("WKST") ?? "MO");
  if (!frequency || !interval || !byDay || !numbers || !weekStart) return null;
  if ((parts.has("COUNT") && !count) || (until !== null && (count || !isUntil(until)))) return null;
  return { frequency, interval, count, until, byDay, numbers, weekStart };
}

function readFrequency(text: string | undefined): Rrule["frequency"] | null {
  return text === "DAILY" || text === "WEEKLY" || text === "MONTHLY" || text === "YEARLY" ? text : null;
}

function readPositive(text: string | undefined): number | null {
  return text && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}

function isUntil(text: string): boolean {
  const match = /^(\d{4})(\d{2})(\d{2})(T([01]\d|2[0-3])[0-5]\d[0-5]\dZ?)?$/.exec(text);
  if (!match) return false;
  const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return day.toISOString().slice(0, 10).replaceAll("-", "") === text.slice(0, 8);
}

function readRuleDays(text: string | undefined, frequency: Rrule["frequency"] | null): RuleDay[] | null {
  if (text === undefined) return [];
  const mayCount = frequency === "MONTHLY" || frequency === "YEARLY";
  const days: RuleDay[] = [];
  for (const code of text.split(",")) {
    const day = readRuleDay(code);
    if (!day || (day.nth !== null && !mayCount)) return null;
    days.push(day);
  }
  return days;
}

function readRuleDay(text: string): RuleDay | null {
  const match = /^([+-]?[1-9]\d?)?([A-Z]{2})$/.exec(text);
  const weekday = readWeekday(match?.[2] ?? "");
  const nth = match?.[1] === undefined ? null : Number(match[1]);
  return weekday && Math.abs(nth ?? 1) <= 53 ? { weekday, nth } : null;
}

function readWeekday(code: string): Weekday | null {
  return weekdays.find((weekday) => codes[weekday - 1] === code) ?? null;
}

function readNumbers(parts: Map<string, string>): Rrule["numbers"] | null {
  const numbers: Rrule["numbers"] = {};
  for (const name of numberParts) {
    const values = parts.get(name)?.split(",");
    if (!values) continue;
    const lowest = name === "BYMONTH" ? 1 : -highest[name];
    const fits = (value: string) =>
      /^[+-]?[1-9]\d{0,2}$/.test(value) && Number(value) >= lowest && Number(value) <= highest[name];
    if (!values.every(fits)) return null;
    numbers[name] = values.map(Number);
  }
  return numbers;
}

function formatRuleDay(day: RuleDay): string {
  return `${day.nth ?? ""}${codes[day.weekday - 1]}`;
}
