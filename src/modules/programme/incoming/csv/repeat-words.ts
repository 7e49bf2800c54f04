// SPDX-License-Identifier: EUPL-1.2
import { type InLanguages, type Language, wordsIn } from "#platform/i18n";
import { lastDayOf, readRule, untilEndOf } from "../../schedules/recurrence.ts";
import { formatRrule } from "../../schedules/rrule.ts";
import type { Schedule } from "../../schedules/schedule.ts";
import { readRepeat } from "./csv-repeats.ts";

const words: InLanguages<readonly string[]> = {
  nl: [
    ..."maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(" ").map((day) => `elke ${day}`),
    ..."dagelijks,wekelijks,om de week,maandelijks,maandelijks op datum,jaarlijks".split(","),
  ],
  en: [
    ..."Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ").map((day) => `every ${day}`),
    ..."daily,weekly,every other week,monthly,monthly on date,yearly".split(","),
  ],
};

export type RepeatInWords = { words: string; until: string | null };

/** In words where they are read back as this very rule, and else as the rule itself. */
export function describeRepeat(schedule: Schedule, language: Language): RepeatInWords {
  if (schedule.rrule === null) return { words: "", until: null };
  const rule = readRule(schedule.rrule);
  const until = lastDayOf(schedule, rule);
  const isWholeDay = until === null || rule.until === untilEndOf(until, schedule.zone);
  const endless = formatRrule({ ...rule, until: null });
  const day = schedule.startsLocal.slice(0, 10);
  const found = wordsIn(language, words).find((word) => readRepeat(word, day)?.rrule === endless);
  if (!isWholeDay) return { words: schedule.rrule, until: null };
  return { words: found ?? endless, until };
}
