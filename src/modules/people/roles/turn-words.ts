// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { formatDate, localToday } from "#platform/clock";
import type { Language, T } from "#platform/i18n";

/** In words already: "1 december 2026". Without a last day it goes on. */
export type Turn = { from: string; until: string | null };

export function turnInWords(t: T, { from, until }: Turn): string {
  return until === null ? t("people:roles.tasks.from", { from }) : t("people:roles.tasks.fromUntil", { from, until });
}

/** A turn ends at midnight: its last day is the one before. */
export function turnOf(
  { startsAt, endsAt }: { startsAt: Temporal.Instant; endsAt: Temporal.Instant | null },
  zone: string,
  language: Language,
): Turn {
  const inWords = (instant: Temporal.Instant) => formatDate(localToday(instant, zone), language);
  return { from: inWords(startsAt), until: endsAt && inWords(endsAt.subtract({ seconds: 1 })) };
}
