// SPDX-License-Identifier: EUPL-1.2
import { formatDay } from "#platform/clock";
import type { Wording } from "../asking/wording.ts";
import { listInWords } from "../schedules/phrases.ts";
import type { Schedule } from "../schedules/schedule.ts";
import type { ActivityPreview } from "./activity-preview.ts";

const mostDaysNamed = 6;

/** What one should know before saving, one sentence each. */
export function warningsInWords(
  preview: ActivityPreview,
  schedule: Schedule,
  typedDay: string,
  wording: Wording,
): string[] {
  const { t, today } = wording;
  const firstDay = schedule.startsLocal.slice(0, 10);
  const about = (key: "closed" | "kept" | "larger" | "joining", days: string[]) =>
    days.length === 0
      ? []
      : [t(`programme:activity.warning.${key}`, { count: days.length, days: daysInWords(days, wording) })];
  return [
    ...(preview.dates.length === 0 ? [t("programme:activity.warning.noDates")] : []),
    ...(firstDay < today && schedule.rrule === null ? [t("programme:activity.warning.past")] : []),
    ...(firstDay === typedDay || typedDay === ""
      ? []
      : [t("programme:activity.warning.firstDay", { day: formatDay(firstDay, wording.language, today) })]),
    ...about(
      "closed",
      preview.closed.map(({ day }) => day),
    ),
    ...about("kept", preview.kept.map(dayOf)),
    ...about("larger", preview.larger.map(dayOf)),
    ...about("joining", preview.otherwiseJoined.map(dayOf)),
  ];
}

function daysInWords(days: string[], { t, language, today }: Wording): string {
  const named = days.slice(0, mostDaysNamed).map((day) => formatDay(day, language, today));
  const words = listInWords(named, language);
  const number = days.length - mostDaysNamed;
  return number > 0 ? t("programme:activity.warning.closedMore", { days: words, number }) : words;
}

function dayOf({ startsLocal }: { startsLocal: string }): string {
  return startsLocal.slice(0, 10);
}
