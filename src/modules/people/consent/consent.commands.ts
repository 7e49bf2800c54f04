// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { dropWaitingMessages } from "#platform/mail";
import type { Consent } from "./consent.queries.ts";
import {
  type Added,
  type Given,
  givenRow,
  insertOnce,
  type NewConsent,
  noContact,
  rowOf,
} from "./consent-row.commands.ts";

/**
 * Writes a yes down as it was given. AVG art. 7(1): it can be shown afterwards who said yes to which words, when, how
 * and until when. For whoever is under 16 a parent or guardian gives it (art. 8 AVG, art. 5 UAVG): who gave it is written
 * down, nobody's age is asked.
 */
export async function giveConsent(
  trx: Transaction,
  consent: NewConsent,
  given: Given,
  now: Temporal.Instant,
): Promise<Added> {
  const added = await insertOnce(trx, { ...rowOf(consent, now), ...givenRow(given, now) });
  if (added.isNew && given.heardBy) await recordEvent(trx, "people.consent-heard", added.id, consent.centreId, now);
  return added;
}

/**
 * Ends it in this transaction: contact details that were kept for it go with it, letters that wait are not sent, and what
 * was asked to prolong it is withdrawn too. AVG art. 7(3): as easy as giving it, without a reason, at any moment.
 */
export async function withdrawConsent(trx: Transaction, consent: Consent, now: Temporal.Instant): Promise<void> {
  if (consent.givenAt === null || consent.withdrawnAt !== null) return;
  await trx
    .updateTable("people.consent")
    .set({ withdrawnAt: now, ...noContact })
    .where((e) => e.or([e("id", "=", consent.id), e("renewsId", "=", consent.id)]))
    .where("givenAt", "is not", null)
    .where("withdrawnAt", "is", null)
    .execute();
  await trx
    .updateTable("people.consent")
    .set({ declinedAt: now, ...noContact })
    .where("renewsId", "=", consent.id)
    .where("givenAt", "is", null)
    .execute();
  await dropWaitingMessages(trx, onceKeyOf(consent.id));
  await recordEvent(trx, "people.consent-withdrawn", consent.id, consent.centreId, now);
}

/** With this begin the keys of all letters that a consent allows: withdrawing it keeps back those that wait. */
export function onceKeyOf(consentId: string): string {
  return `consent-${consentId}`;
}

/** What was said yes to by the link of a sign-up goes along when that becomes someone's own, a guest's again, or gets a new link. */
export async function moveConsents(
  trx: Transaction,
  guestId: string,
  to: { personId: string | null } | { guestLinkVersion: number },
): Promise<void> {
  await asHouse(trx, async () => {
    await trx.updateTable("people.consent").set(to).where("guestId", "=", guestId).execute();
  });
}

/** For whoever ends their place and wants what they signed up for to stay a guest's. For the house. */
export async function giveBackConsents(trx: Transaction, personId: string): Promise<void> {
  await trx
    .updateTable("people.consent")
    .set({ personId: null })
    .where("personId", "=", personId)
    .where("guestId", "is not", null)
    .execute();
}
