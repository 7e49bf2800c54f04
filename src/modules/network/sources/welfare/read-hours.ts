// SPDX-License-Identifier: EUPL-1.2
import { dayCode, weekdays } from "../reading/choices.ts";

/** One rule of HSDS: these days, from then until then. */
export type WeeklyHours = { freq: "WEEKLY"; byday: string; opens_at: string; closes_at: string };

type Token =
  | { is: "day"; day: number }
  | { is: "days"; days: number[] }
  | { is: "through" }
  | { is: "and" }
  | { is: "time"; opens: string; closes: string };

/** "ma t/m vr 9-17 uur", "di en do 13.00-16.00": the rules, when all of it is understood; else null. */
export function readHours(text: string): WeeklyHours[] | null {
  const tokens = readTokens(text.toLowerCase());
  return tokens && toRules(tokens);
}

const time = String.raw`(\d{1,2})(?:[.:](\d\d))?\s*(?:uur|u\.?|h)?`;
const patterns: readonly [RegExp, (found: RegExpExecArray) => Token | "noise" | null][] = [
  [/^(?:\s+|uur\b|\bu\b|van\b|open\b|geopend\b|op\b|elke?\b|iedere?\b|from\b|every\b|:|\.|\(|\))/, () => "noise"],
  [new RegExp(String.raw`^${time}\s*(?:-|–|—|tot|to|until)\s*${time}(?!\d)`), toTime],
  [/^(?:t\/m|tm\b|tot en met\b|through\b|–|—|-)/, () => ({ is: "through" })],
  [/^(?:,|;|&|\+|\/|en\b|and\b)/, () => ({ is: "and" })],
  [/^(?:dagelijks|alle dagen|daily)\b/, () => ({ is: "days", days: [0, 1, 2, 3, 4, 5, 6] })],
  [/^(?:(?:op )?werkdagen|doordeweeks|weekdays)\b/, () => ({ is: "days", days: [0, 1, 2, 3, 4] })],
  [/^(?:weekend)\b/, () => ({ is: "days", days: [5, 6] })],
  [/^[a-z]+\.?/, toDay],
];

/** Null as soon as there is a word that could change what the rest means. */
function readTokens(text: string): Token[] | null {
  const tokens: Token[] = [];
  let rest = text;
  while (rest !== "") {
    const token = nextToken(rest);
    if (!token) return null;
    if (token.token !== "noise") tokens.push(token.token);
    rest = rest.slice(token.length);
  }
  return tokens;
}

function nextToken(text: string): { token: Token | "noise"; length: number } | null {
  for (const [pattern, make] of patterns) {
    const found = pattern.exec(text);
    const token = found && make(found);
    if (found && token) return { token, length: found[0].length };
  }
  return null;
}

function toTime([, hour = "", minute = "00", untilHour = "", untilMinute = "00"]: RegExpExecArray): Token | null {
  const opens = `${hour.padStart(2, "0")}:${minute}`;
  const closes = `${untilHour.padStart(2, "0")}:${untilMinute}`;
  const isTime = (one: string) => /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(one);
  return isTime(opens) && isTime(closes) && opens < closes ? { is: "time", opens, closes } : null;
}

function toDay([word]: RegExpExecArray): Token | null {
  const code = dayCode(word);
  return code ? { is: "day", day: weekdays.indexOf(code) } : null;
}

function toRules(tokens: readonly Token[]): WeeklyHours[] | null {
  const rules: WeeklyHours[] = [];
  let days: number[] = [];
  let isOpenEnded = false;
  let hadTime = true;
  for (const token of tokens) {
    if (token.is === "and") continue;
    if (token.is === "through") {
      if (days.length === 0 || hadTime) return null;
      isOpenEnded = true;
    } else if (token.is === "time") {
      if (days.length === 0 || isOpenEnded) return null;
      rules.push({
        freq: "WEEKLY",
        byday: days.map((day) => weekdays[day]).join(","),
        opens_at: token.opens,
        closes_at: token.closes,
      });
      hadTime = true;
    } else {
      if (hadTime) days = [];
      hadTime = false;
      const added =
        token.is === "days" ? token.days : isOpenEnded ? daysThrough(days.at(-1) ?? 0, token.day) : [token.day];
      isOpenEnded = false;
      days = [...new Set([...days, ...added])].sort();
    }
  }
  return rules.length > 0 && hadTime && !isOpenEnded ? rules : null;
}

function daysThrough(from: number, to: number): number[] {
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => (from + index) % 7);
}
