// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { Temporal } from "temporal-polyfill";

/** Whom it is for: one person, an organization as a whole, or those with one role there. */
export type ForWhom = { personId: string } | { organizationId: string; role?: string };
export type Way = "in-writing" | "at-the-desk" | "by-phone" | "on-screen";
export type GivenBy = "self" | "parent-or-guardian";

/** How long a yes can last: nothing is for ever. The person may choose; half a year is proposed. */
export const termsInMonths = [3, 6, 12] as const;
export type Months = (typeof termsInMonths)[number];
export const proposedMonths: Months = 6;

const daysToAnswer = 30;
/** From when the person is asked anew, for what they did not withdraw. Without an answer it just ends. */
export const daysBeforeEnd = 14;

type Period = { startsAt: Temporal.Instant | null; endsAt: Temporal.Instant | null };
export type ConsentState = Period & { withdrawnAt: Temporal.Instant | null };
export type RequestState = ConsentState & {
  givenAt: Temporal.Instant | null;
  declinedAt: Temporal.Instant | null;
  answerUntil: Temporal.Instant | null;
};

/** Whether it opens anything at this moment: given, begun, not over, not withdrawn. */
export function holds(consent: ConsentState, now: Temporal.Instant): boolean {
  const { startsAt, endsAt, withdrawnAt } = consent;
  return withdrawnAt === null && startsAt !== null && endsAt !== null && isIn(now, startsAt, endsAt);
}

/** A request that still waits for a yes or a no. */
export function isOpen({ givenAt, declinedAt, answerUntil }: RequestState, now: Temporal.Instant): boolean {
  return givenAt === null && declinedAt === null && answerUntil !== null && isBefore(now, answerUntil);
}

/** The same day so many months later, at midnight where the centre stands. */
export function endOf(startsAt: Temporal.Instant, months: Months, zone: string): Temporal.Instant {
  return startsAt.toZonedDateTimeISO(zone).toPlainDate().add({ months }).toZonedDateTime(zone).toInstant();
}

/** A request nobody answered is no yes: it lapses. */
export function answerUntil(askedAt: Temporal.Instant): Temporal.Instant {
  return askedAt.add({ hours: daysToAnswer * 24 });
}

/** Stands in the form beside the words: what comes back tells whether these were the words on the screen. */
export function markOf(words: string): string {
  return createHash("sha256").update(words).digest("base64url").slice(0, 16);
}

function isIn(moment: Temporal.Instant, from: Temporal.Instant, until: Temporal.Instant): boolean {
  return !isBefore(moment, from) && isBefore(moment, until);
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}
