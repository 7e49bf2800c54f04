// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { endOf, type ForWhom, type GivenBy, type Months, type Way } from "./consent.ts";

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

export const noContact = { name: null, email: null, phone: null };

export function rowOf(consent: NewConsent, now: Temporal.Instant) {
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

export function givenRow({ how, by, heardBy, months, zone }: Given, now: Temporal.Instant, startsAt = now) {
  return {
    ...{ givenAt: now, givenHow: how, givenBy: by, startsAt, endsAt: endOf(startsAt, months, zone) },
    ...{ heardBy: heardBy?.id ?? null, heardByName: heardBy?.name ?? null },
  };
}

type ConsentRow = ReturnType<typeof rowOf> & Partial<ReturnType<typeof givenRow>> & { answerUntil?: Temporal.Instant };

export async function insertOnce(trx: Transaction, row: ConsentRow): Promise<Added> {
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
