// SPDX-License-Identifier: EUPL-1.2

import { Temporal } from "temporal-polyfill";
import { formatRrule, parseRrule } from "../../schedules/rrule.ts";
import { plainly } from "../names.ts";

const codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

const weekdays = [
  "maandag|monday",
  "dinsdag|tuesday",
  "woensdag|wednesday",
  "donderdag|thursday",
  "vrijdag|friday",
  "zaterdag|saturday",
  "zondag|sunday",
];

const phrases: [RegExp, (day: string) => string][] = [
  [/^(?:|-|nee|no|geen|none|nooit|never|eenmalig|eenmaal|een keer|once|one time)$/, () => ""],
  [/^(?:dagelijks|daily|elke dag|iedere dag|every day)$/, () => "FREQ=DAILY"],
  [
    /^(?:om de week|tweewekelijks|2-wekelijks|elke (?:2|twee) weken|every (?:other|2|two) weeks?|biweekly|fortnightly)$/,
    () => "FREQ=WEEKLY;INTERVAL=2",
  ],
  [/^(?:wekelijks|weekly|elke week|iedere week|every week|1x per week)$/, () => "FREQ=WEEKLY"],
  [/^(?:maandelijks|monthly|elke maand|iedere maand|every month|1x per maand)$/, sameWeekdayOfMonth],
  [
    /^(?:maandelijks op datum|monthly on date|elke maand op datum)$/,
    (day) => `FREQ=MONTHLY;BYMONTHDAY=${Number(day.slice(8))}`,
  ],
  [/^(?:jaarlijks|yearly|annually|elk jaar|ieder jaar|every year)$/, () => "FREQ=YEARLY"],
];

/** The rule for how often something comes back, in words or as an RRULE; null means once. */
export function readRepeat(text: string, day: string): { rrule: string | null } | null {
  if (/FREQ=/i.test(text)) return readWrittenRule(text);
  const words = plainly(text);
  const weekday = weekdays.findIndex((names) => new RegExp(`^(?:(?:elke|iedere|every) )?(?:${names})$`).test(words));
  if (weekday !== -1) return { rrule: `FREQ=WEEKLY;BYDAY=${codes[weekday]}` };
  const phrase = phrases.find(([pattern]) => pattern.test(words));
  return phrase ? { rrule: phrase[1](day) || null } : null;
}

function readWrittenRule(text: string): { rrule: string } | null {
  const read = parseRrule(text);
  return "rule" in read ? { rrule: formatRrule(read.rule) } : null;
}

/** Every month means the fourth Tuesday, not the 24th; a fifth one is the last, for many months have no fifth. */
function sameWeekdayOfMonth(day: string): string {
  const date = Temporal.PlainDate.from(day);
  const nth = Math.ceil(date.day / 7);
  return `FREQ=MONTHLY;BYDAY=${nth > 4 ? -1 : nth}${codes[date.dayOfWeek - 1]}`;
}
