// SPDX-License-Identifier: EUPL-1.2
import { formatDay, formatTimeRange } from "#platform/clock";
import { capitalize, languages, type T } from "#platform/i18n";
import type { Joining } from "../activities/tables.ts";
import { describeSchedule } from "../schedules/schedule-words.ts";
import type { Visitor } from "./date-words.ts";
import type { ToldActivity } from "./told-activity.ts";

type StoredSchedule = {
  startsLocal: string | null;
  durationMinutes: number | null;
  rrule: string | null;
  zone: string | null;
};

/** "Elke dinsdag van 11.00 tot 12.30 uur", or nothing for what is only once. */
export function repetitionOf(visitor: Visitor, stored: StoredSchedule, closedDays: ReadonlySet<string>): string {
  const { startsLocal, durationMinutes, rrule, zone } = stored;
  if (startsLocal === null || durationMinutes === null || rrule === null || zone === null) return "";
  return describeSchedule({ startsLocal, durationMinutes, rrule, zone, changes: [] }, visitor, closedDays);
}

/** What comes back is told as its rule; what does not, as its next date. */
export function whenInWords({ visitor, activity, dates, closedDays }: ToldActivity): string {
  const repetition = repetitionOf(visitor, activity, closedDays);
  if (repetition) return repetition;
  const next = dates.find(({ isCancelled }) => !isCancelled);
  if (!next) return "";
  const day = capitalize(formatDay(next.startsLocal, visitor.language, visitor.today));
  return `${day}, ${formatTimeRange(next.startsLocal, next.endsLocal, visitor.language)}`;
}

export function costInWords({ t, language }: Pick<Visitor, "t" | "language">, cents: number): string {
  if (cents === 0) return t("programme:finding.activity.free");
  return new Intl.NumberFormat(languages[language].locale, { style: "currency", currency: "EUR" }).format(cents / 100);
}

/** The first sentence says what one does, without its full stop; the rest is how. */
export function joiningInWords(t: T, joining: Joining): { what: string; how: string } {
  const [what = "", ...how] = t(`programme:calendar.joining.${joining}`).split(/(?<=\.) /);
  return { what: what.replace(/\.$/, ""), how: how.join(" ") };
}

/** Each ends with a full stop. */
export function sentencesOf(parts: readonly string[]): string {
  return parts
    .filter(Boolean)
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(" ");
}
