// SPDX-License-Identifier: EUPL-1.2
import { addDays, formatDay, formatTime } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import type { OpenStatus } from "./opening-hours.ts";

export type OpeningWords = { title: string; text: string };

/** "We zijn nu open" with until when, or "We zijn nu dicht" with the next moment: always in words, never only a colour. */
export function describeOpening(t: T, language: Language, status: OpenStatus, today: string): OpeningWords {
  const title = t(status.open ? "network:openingHours.openNow" : "network:openingHours.closedNow");
  const sentences = status.open ? openSentences(t, language, status) : closedSentences(t, language, status, today);
  return { title, text: sentences.join(" ") };
}

function openSentences(t: T, language: Language, status: OpenStatus & { open: true }): string[] {
  const until = t("network:openingHours.until", { time: clock(status.until, language) });
  if (!status.again) return [until];
  return [until, t("network:openingHours.again", { time: clock(status.again, language) })];
}

function closedSentences(t: T, language: Language, status: OpenStatus & { open: false }, today: string): string[] {
  const reason = status.closedReason && t("network:openingHours.reason", { reason: asSentence(status.closedReason) });
  return [reason, nextSentence(t, language, status.next, today)].filter((sentence) => sentence !== undefined);
}

function nextSentence(t: T, language: Language, next: { day: string; opensAt: string } | null, today: string): string {
  if (!next) return t("network:openingHours.unknown");
  const time = clock(next.opensAt, language);
  if (next.day === today) return t("network:openingHours.laterToday", { time });
  if (next.day === addDays(today, 1)) return t("network:openingHours.tomorrow", { time });
  return t("network:openingHours.otherDay", { time, day: formatDay(next.day, language, today) });
}

function clock(time: string, language: Language): string {
  return formatTime(`2000-01-01T${time}`, language);
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
