// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { addDays, formatDate, localToday } from "#platform/clock";
import type { Language, T, TextKey } from "#platform/i18n";
import type { Fact } from "#platform/ui";
import type { Consent } from "./consent.queries.ts";
import { holds, isOpen, termsInMonths } from "./consent.ts";

export type Wording = { t: T; language: Language; zone: string; now: Temporal.Instant };
export type Standing = "asked" | "holds" | "later" | "over";

export function standingOf(consent: Consent, now: Temporal.Instant): Standing {
  if (isOpen(consent, now)) return "asked";
  if (holds(consent, now)) return "holds";
  const { startsAt, withdrawnAt } = consent;
  const isLater = startsAt !== null && startsAt.epochMilliseconds > now.epochMilliseconds;
  return isLater && withdrawnAt === null ? "later" : "over";
}

/** For whom, what for, from when until when, how, and who said it. */
export function factsOf(consent: Consent, wording: Wording): Fact[] {
  const { t } = wording;
  const { purpose, forShown, startsAt, givenHow, givenBy } = consent;
  return [
    { icon: "users", label: t("people:consent.fact.forWhom"), value: forShown },
    { icon: "message-circle", label: t("people:consent.fact.purpose"), value: purpose },
    ...(startsAt
      ? [{ icon: "calendar-days" as const, label: t("people:consent.fact.from"), value: dayOf(startsAt, wording) }]
      : []),
    ...untilFact(consent, wording),
    ...(givenHow
      ? [{ icon: "pen-line" as const, label: t("people:consent.fact.how"), value: howInWords(consent, t) }]
      : []),
    ...(givenBy === "parent-or-guardian"
      ? [
          {
            icon: "circle-user-round" as const,
            label: t("people:consent.fact.by"),
            value: t("people:consent.by.parent-or-guardian"),
          },
        ]
      : []),
    ...contactFact(consent, t),
  ];
}

/** What became of it, for what is over. */
export function endInWords(consent: Consent, wording: Wording): string {
  const { t } = wording;
  const { withdrawnAt, declinedAt, givenAt, endsAt, answerUntil } = consent;
  const on = (key: TextKey, moment: Temporal.Instant | null) =>
    moment === null ? "" : t(key, { day: dayOf(moment, wording) });
  if (withdrawnAt) return on("people:consent.ended.withdrawn", withdrawnAt);
  if (declinedAt) return on("people:consent.ended.declined", declinedAt);
  return givenAt ? on("people:consent.ended.past", endsAt) : on("people:consent.ended.unanswered", answerUntil);
}

export function dayOf(moment: Temporal.Instant, { language, zone }: Pick<Wording, "language" | "zone">): string {
  return formatDate(localToday(moment, zone), language);
}

/** How long a yes may last, to choose from. */
export function termOptions(t: T): { value: string; label: string }[] {
  return termsInMonths.map((months) => ({ value: String(months), label: t(`people:consent.term.${months}`) }));
}

/** It ends at the midnight that begins a day, so the day before is its last. */
function untilFact({ endsAt, withdrawnAt }: Consent, { t, language, zone }: Wording): Fact[] {
  if (endsAt === null || withdrawnAt !== null) return [];
  const last = addDays(localToday(endsAt, zone), -1);
  return [{ icon: "calendar-x", label: t("people:consent.fact.until"), value: formatDate(last, language) }];
}

function howInWords({ givenHow, heardByName }: Consent, t: T): string {
  const how = t(`people:consent.how.${givenHow ?? "on-screen"}`);
  return heardByName ? t("people:consent.heard", { how, name: heardByName }) : how;
}

function contactFact({ name, email, phone }: Consent, t: T): Fact[] {
  const kept = [name, email, phone].filter((one) => one !== null).join(", ");
  return kept === "" ? [] : [{ icon: "id-card", label: t("people:consent.fact.contact"), value: kept }];
}
