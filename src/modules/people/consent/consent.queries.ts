// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import type { About } from "#platform/rights";
import { daysBeforeEnd, type ForWhom } from "./consent.ts";

/** Whose yes it is: a person with a place of their own, or a guest by what their personal link opens. */
export type Giver = { personId: string } | { guestId: string };
export type AskedConsent = Giver & { what: string; aboutId?: string | undefined; forWhom: ForWhom };

/**
 * Whether this person said yes to this, for this reader, and it still holds. Reads the row each time, so what was
 * withdrawn is closed in the next question. AVG art. 4(11): without a clear yes there is none; a request, a lapsed or a
 * withdrawn consent is no yes. Who asks learns only that it holds, whatever they may see themselves.
 */
export async function hasConsent(
  trx: Transaction,
  { now, ...asked }: AskedConsent & { now: Temporal.Instant },
): Promise<boolean> {
  const found = await asHouse(trx, async () => {
    return await trx
      .selectFrom("people.consent as consent")
      .select("consent.id")
      .where(isOf(asked))
      .where(isHolding(now))
      .limit(1)
      .executeTakeFirst();
  });
  return found !== undefined;
}

/** For a query of a higher module that reads `people.consent as consent`: only what holds at this moment. */
export function isHolding(now: Temporal.Instant) {
  return sql<boolean>`(consent.withdrawn_at is null and consent.starts_at <= ${now} and consent.ends_at > ${now})`;
}

/** The same thing, of the same giver, for the same reader. */
export function isOf(asked: AskedConsent) {
  const { what, aboutId, forWhom } = asked;
  const giver =
    "personId" in asked
      ? sql<boolean>`consent.person_id = ${asked.personId}`
      : sql<boolean>`consent.guest_id = ${asked.guestId}`;
  const reader =
    "personId" in forWhom
      ? sql<boolean>`consent.for_person_id = ${forWhom.personId}`
      : sql<boolean>`(consent.for_organization_id = ${forWhom.organizationId}
          and consent.for_role is not distinct from ${forWhom.role ?? null})`;
  return sql<boolean>`(${giver} and ${reader} and consent.what = ${what}
    and consent.about_id is not distinct from ${aboutId ?? null}::uuid)`;
}

export type Consent = Awaited<ReturnType<typeof listOwnConsents>>[number];

/** All of one's own at this centre, also what is over; the latest first. By a personal link only what belongs to this version of it. */
export async function listOwnConsents(trx: Transaction, centreId: string, giver: OwnGiver) {
  return await selectConsents(trx)
    .where("consent.centreId", "=", centreId)
    .where(isOwn(giver))
    .orderBy((e) => e.fn.coalesce("consent.givenAt", "consent.askedAt"), "desc")
    .orderBy("consent.id")
    .execute();
}

export type OwnGiver = { personId: string } | { guestId: string; version: number };

export async function findOwnConsent(
  trx: Transaction,
  centreId: string,
  giver: OwnGiver,
  id: string,
): Promise<Consent | undefined> {
  return await selectConsents(trx)
    .where("consent.centreId", "=", centreId)
    .where(isOwn(giver))
    .where("consent.id", "=", id)
    .executeTakeFirst();
}

/** What this member of the team heard someone say: for the paper that the person takes along. */
export async function findHeardConsent(trx: Transaction, heardBy: string, id: string): Promise<Consent | undefined> {
  return await selectConsents(trx)
    .where("consent.heardBy", "=", heardBy)
    .where("consent.id", "=", id)
    .executeTakeFirst();
}

/** For the house, to write to whom it is about. */
export async function findConsent(trx: Transaction, id: string): Promise<Consent | undefined> {
  return await selectConsents(trx).where("consent.id", "=", id).executeTakeFirst();
}

/** What soon ends and for which nobody was asked anew yet. For the house. */
export async function listToAskAnew(trx: Transaction, now: Temporal.Instant): Promise<Consent[]> {
  return await selectConsents(trx)
    .where(isHolding(now))
    .where("consent.endsAt", "<=", now.add({ hours: daysBeforeEnd * 24 }))
    .where(
      sql<boolean>`not exists (select from people.consent as later where later.id <> consent.id and (later.renews_id = consent.id
        or (later.what = consent.what and later.ends_at > consent.ends_at and later.withdrawn_at is null
          and coalesce(later.about_id, consent.id) = coalesce(consent.about_id, consent.id)
          and (later.person_id = consent.person_id or later.guest_id = consent.guest_id))))`,
    )
    .orderBy("consent.endsAt")
    .orderBy("consent.id")
    .execute();
}

/** Everything that is known to be of this person, without what only the program needs. For the house. */
export async function exportConsents(trx: Transaction, about: About): Promise<object[]> {
  return await trx
    .selectFrom("people.consent as consent")
    .select(["title", "words", "wordsVersion", "language", "purpose", "forShown", "givenAt", "givenHow", "givenBy"])
    .select(["heardByName", "startsAt", "endsAt", "askedAt", "declinedAt", "withdrawnAt", "name", "email", "phone"])
    .where(isAbout(about))
    .orderBy("askedAt")
    .orderBy("id")
    .execute();
}

export function isAbout({ personId, signUpId, email }: About) {
  const { person, guest } = { person: personId ?? null, guest: signUpId ?? null };
  return sql<boolean>`(coalesce(consent.person_id = ${person}::uuid, false) or coalesce(consent.guest_id = ${guest}::uuid, false)
    or coalesce(lower(consent.email) = ${email?.toLowerCase() ?? null}, false))`;
}

function selectConsents(trx: Transaction) {
  return trx.selectFrom("people.consent as consent").selectAll("consent");
}

function isOwn(giver: OwnGiver) {
  return "personId" in giver
    ? sql<boolean>`consent.person_id = ${giver.personId}`
    : sql<boolean>`(consent.guest_id = ${giver.guestId} and consent.guest_link_version = ${giver.version})`;
}
