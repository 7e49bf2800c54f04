// SPDX-License-Identifier: EUPL-1.2
import type { Language, T } from "#platform/i18n";
import type { Visitor } from "../../finding/date-words.ts";
import { describeSchedule } from "../../schedules/schedule-words.ts";
import type { Joining } from "../../tables.ts";

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

const locales: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };

export function costInWords({ t, language }: Pick<Visitor, "t" | "language">, cents: number): string {
  if (cents === 0) return t("programme:finding.activity.free");
  return new Intl.NumberFormat(locales[language], { style: "currency", currency: "EUR" }).format(cents / 100);
}

export function joiningInWords(t: T, joining: Joining): string {
  return t(`programme:calendar.joining.${joining}`);
}

export function isOpenToAll(joining: Joining): boolean {
  return joining === "walk-in" || joining === "tell-us";
}

/** Each ends with a full stop. */
export function sentencesOf(parts: readonly string[]): string {
  return parts
    .filter(Boolean)
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(" ");
}
