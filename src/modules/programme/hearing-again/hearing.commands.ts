// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import {
  findConsent,
  type Given,
  giveConsent,
  isAbout,
  isHolding,
  type NewConsent,
  withdrawConsent,
} from "#modules/people";
import { asHouse, type Transaction } from "#platform/db";
import type { About } from "#platform/rights";

type NewWish = NewConsent & { aboutId: string; knownUntil: Temporal.Instant | null };

/** The consent, and what it is for: to be told when this activity has a date that this person does not know of yet. */
export async function wishToHear(
  trx: Transaction,
  { knownUntil, ...consent }: NewWish,
  given: Given,
  now: Temporal.Instant,
): Promise<string> {
  const { id, isNew } = await giveConsent(trx, consent, given, now);
  if (!isNew) return id;
  const { centreId, aboutId: activityId } = consent;
  await trx
    .insertInto("programme.wishToHear")
    .values({ consentId: id, activityId, centreId, knownUntil: knownUntil ?? now })
    .execute();
  return id;
}

/** What was prolonged goes on where it was, under the new consent. For the house. */
export async function goOnUnder(trx: Transaction, consentId: string): Promise<void> {
  await trx
    .insertInto("programme.wishToHear")
    .columns(["consentId", "activityId", "centreId", "knownUntil"])
    .expression((e) =>
      e
        .selectFrom("people.consent as consent")
        .innerJoin("programme.wishToHear as before", "before.consentId", "consent.renewsId")
        .select(["consent.id", "before.activityId", "before.centreId", "before.knownUntil"])
        .where("consent.id", "=", consentId),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** For the house. */
export async function markTold(
  trx: Transaction,
  consentId: string,
  told: { knownUntil: Temporal.Instant; callFrom: Temporal.Instant | null },
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .updateTable("programme.wishToHear")
    .set({ ...told, toldAt: now })
    .where("consentId", "=", consentId)
    .execute();
}

type AskedCall = { consentId: string; centreId: string };

/** As the house: whoever calls may not read a consent, only whom to call. */
export async function markCalledAgain(trx: Transaction, { consentId, centreId }: AskedCall): Promise<void> {
  await asHouse(trx, async () => {
    await trx
      .updateTable("programme.wishToHear")
      .set({ callFrom: null })
      .where("consentId", "=", consentId)
      .where("centreId", "=", centreId)
      .execute();
  });
}

/** Someone says on the telephone that they no longer want it: taken back at once, by whoever heard it. */
export async function withdrawByPhone(
  trx: Transaction,
  { consentId, centreId }: AskedCall,
  now: Temporal.Instant,
): Promise<void> {
  await asHouse(trx, async () => {
    const consent = await findConsent(trx, consentId);
    if (consent?.centreId === centreId) await withdrawConsent(trx, consent, now);
  });
}

/** With the consent goes what it was for. */
export async function clearPastWishes(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("programme.wishToHear as wish")
    .using("people.consent as consent")
    .whereRef("consent.id", "=", "wish.consentId")
    .where("consent.startsAt", "<=", now)
    .where((e) => e.not(isHolding(now)))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

export async function eraseWishes(trx: Transaction, about: About): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("programme.wishToHear as wish")
    .using("people.consent as consent")
    .whereRef("consent.id", "=", "wish.consentId")
    .where(isAbout(about))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
