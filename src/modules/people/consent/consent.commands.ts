// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { dropWaitingMessages } from "#platform/mail";
import { type AskedConsent, type Consent, isHolding, isOf } from "./consent.queries.ts";
import { answerUntil, endOf, type ForWhom, type GivenBy, isOpen, type Months, type Way } from "./consent.ts";

/** What is shown or read aloud; it is kept exactly so, whatever the texts become later. */
export type Shown = {
  title: string;
  purpose: string;
  /** For whom, as people say it. */
  forShown: string;
  words: string;
  /** Raised with every change of the words. */
  version: number;
  language: string;
};
/** Who says yes: a person with a place of their own, a guest, or a guest who keeps it at their own place. */
export type Givers = { personId: string | null; guest: { id: string; linkVersion: number } | null };
export type Contact = { name: string | null; email: string | null; phone: string | null };
export type NewConsent = Givers & {
  centreId: string;
  /** A code of the module that asks: "programme.hear-again". */
  what: string;
  /** The thing it is about, if it is about one. */
  aboutId?: string | undefined;
  forWhom: ForWhom;
  shown: Shown;
  contact: Contact;
  formKey: string;
};
export type Given = {
  how: Way;
  by: GivenBy;
  heardBy?: { id: string; name: string } | undefined;
  months: Months;
  zone: string;
};
/** `isNew` is false when the same form came before. */
export type Added = { id: string; isNew: boolean };

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

/** What came of asking: a new request, or what stood there already. */
export type Asked = { state: "asked" | "waits" | "holds" | "said-no"; id: string };

/**
 * Puts a request before a person, who alone can answer it (AVG art. 4(11): freely given, a clear affirmative act; silence
 * is no yes). Asks nothing when there is a yes, when a request waits, or when they said no in the last three months.
 */
export async function askConsent(trx: Transaction, consent: NewConsent, now: Temporal.Instant): Promise<Asked> {
  return await asHouse(trx, async () => {
    const before = await findBefore(trx, consent, now);
    if (before) return before;
    const { id } = await insertOnce(trx, { ...rowOf(consent, now), answerUntil: answerUntil(now) });
    await recordEvent(trx, "people.consent-asked", id, consent.centreId, now);
    return { state: "asked", id };
  });
}

/** The yes of the person who was asked, on their own screen. Nothing when it was answered, lapsed or is not theirs. */
export async function sayYes(
  trx: Transaction,
  request: Consent,
  given: Pick<Given, "by" | "months" | "zone">,
  now: Temporal.Instant,
): Promise<void> {
  if (!isOpen(request, now)) return;
  await trx
    .updateTable("people.consent")
    .set(givenRow({ ...given, how: "on-screen" }, now, request.renewsId === null ? now : request.answerUntil))
    .where("id", "=", request.id)
    .where("givenAt", "is", null)
    .where("declinedAt", "is", null)
    .execute();
  await recordEvent(trx, "people.consent-given", request.id, request.centreId, now);
}

/** No reason is asked. */
export async function sayNo(trx: Transaction, request: Consent, now: Temporal.Instant): Promise<void> {
  if (!isOpen(request, now)) return;
  await trx
    .updateTable("people.consent")
    .set({ declinedAt: now, ...noContact })
    .where("id", "=", request.id)
    .where("givenAt", "is", null)
    .execute();
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

/** A request to go on with what soon ends, in the same words; once for each consent. For the house. */
export async function askAnew(trx: Transaction, ending: Consent, now: Temporal.Instant): Promise<string | null> {
  const { id, centreId, personId, guestId, guestLinkVersion, what, aboutId, forPersonId, forRole } = ending;
  const { forOrganizationId, title, purpose, forShown, words, wordsVersion, language, name, email, phone } = ending;
  const added = await trx
    .insertInto("people.consent")
    .values({
      ...{ centreId, personId, guestId, guestLinkVersion, what, aboutId, forPersonId, forOrganizationId, forRole },
      ...{ title, purpose, forShown, words, wordsVersion, language, name, email, phone },
      ...{ askedAt: now, answerUntil: ending.endsAt, renewsId: id },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (added) await recordEvent(trx, "people.consent-asked", added.id, centreId, now);
  return added?.id ?? null;
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

const noContact = { name: null, email: null, phone: null };

function rowOf(consent: NewConsent, now: Temporal.Instant) {
  const { centreId, personId, guest, what, aboutId, forWhom, shown, contact, formKey } = consent;
  const { version, ...asShown } = shown;
  return {
    ...{ centreId, personId, what, aboutId: aboutId ?? null, askedAt: now },
    ...{ guestId: guest?.id ?? null, guestLinkVersion: guest?.linkVersion ?? null },
    ...("personId" in forWhom
      ? { forPersonId: forWhom.personId }
      : { forOrganizationId: forWhom.organizationId, forRole: forWhom.role ?? null }),
    ...{ ...asShown, wordsVersion: version, ...contact, formKey },
  };
}

/** What prolongs another begins where that ends. */
function givenRow(
  { how, by, heardBy, months, zone }: Given,
  now: Temporal.Instant,
  from: Temporal.Instant | null = now,
) {
  const startsAt = from ?? now;
  return {
    ...{ givenAt: now, givenHow: how, givenBy: by, startsAt, endsAt: endOf(startsAt, months, zone) },
    ...{ heardBy: heardBy?.id ?? null, heardByName: heardBy?.name ?? null },
  };
}

type ConsentRow = ReturnType<typeof rowOf> & Partial<ReturnType<typeof givenRow>> & { answerUntil?: Temporal.Instant };

async function insertOnce(trx: Transaction, row: ConsentRow): Promise<Added> {
  const added = await trx
    .insertInto("people.consent")
    .values(row)
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (added) return { id: added.id, isNew: true };
  const before = await trx
    .selectFrom("people.consent")
    .select("id")
    .where("formKey", "=", row.formKey)
    .executeTakeFirstOrThrow();
  return { id: before.id, isNew: false };
}

async function findBefore(trx: Transaction, consent: NewConsent, now: Temporal.Instant): Promise<Asked | null> {
  const { what, aboutId, forWhom } = consent;
  const quarterAgo = now.subtract({ hours: 92 * 24 });
  const row = await trx
    .selectFrom("people.consent as consent")
    .select("consent.id")
    .select(
      sql<
        Asked["state"]
      >`case when ${isHolding(now)} then 'holds' when consent.declined_at is null then 'waits' else 'said-no' end`.as(
        "state",
      ),
    )
    .where(isOf({ ...giverOf(consent), what, aboutId, forWhom }))
    .where(
      sql<boolean>`(${isHolding(now)} or consent.declined_at > ${quarterAgo}
        or (consent.given_at is null and consent.declined_at is null and consent.answer_until > ${now}))`,
    )
    .orderBy("state")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

function giverOf({
  personId,
  guest,
}: Givers): Pick<AskedConsent & { personId: string }, "personId"> | { guestId: string } {
  if (personId !== null) return { personId };
  if (guest) return { guestId: guest.id };
  throw new Error("Nobody was asked");
}
