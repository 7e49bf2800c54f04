// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { isAbout, isHolding } from "#modules/people";
import { asHouse, type Database, type Transaction } from "#platform/db";
import type { About } from "#platform/rights";

/** A published activity of this centre, with the start of the last date that is known of it. */
export async function findHearable(db: Database | Transaction, centreId: string, activityId: string) {
  return await db
    .selectFrom("programme.activity as activity")
    .select(["activity.id", "activity.id as activityId", "activity.title"])
    .select(sql<string | null>`null`.as("ownTitle"))
    .select((e) =>
      e
        .selectFrom("programme.occurrence as occurrence")
        .select((of) => of.fn.max("occurrence.startsAt").as("last"))
        .whereRef("occurrence.activityId", "=", "activity.id")
        .where("occurrence.cancelledAt", "is", null)
        .as("lastStartsAt"),
    )
    .where("activity.id", "=", activityId)
    .where("activity.centreId", "=", centreId)
    .where("activity.publishedAt", "is not", null)
    .executeTakeFirst();
}

/** What somebody at the desk may like to hear of again. */
export async function listHearable(db: Database, centreId: string) {
  return await db
    .selectFrom("programme.activity")
    .select(["id", "title"])
    .where("centreId", "=", centreId)
    .where("publishedAt", "is not", null)
    .orderBy("title")
    .orderBy("id")
    .execute();
}

/**
 * Who may be told now: their consent holds, and the activity has a date ahead that they do not know of. Whoever was told
 * before hears of the next ones once those are over, so a weekly group is not a weekly letter. For the house.
 */
export async function listWishesToTell(trx: Transaction, now: Temporal.Instant): Promise<{ consentId: string }[]> {
  return await trx
    .selectFrom("programme.wishToHear as wish")
    .innerJoin("people.consent as consent", "consent.id", "wish.consentId")
    .innerJoin("programme.activity as activity", "activity.id", "wish.activityId")
    .select("wish.consentId")
    .where(isHolding(now))
    .where("activity.publishedAt", "is not", null)
    .where("activity.endedAt", "is", null)
    .where(sql<boolean>`(wish.told_at is null or wish.known_until <= ${now})`)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("programme.occurrence as occurrence")
          .select("occurrence.id")
          .whereRef("occurrence.activityId", "=", "wish.activityId")
          .where(isNews(now)),
      ),
    )
    .orderBy("wish.consentId")
    .execute();
}

/** Locked, so that two workers tell nobody twice; nothing when it was withdrawn in the meantime. For the house. */
export async function lockWish(trx: Transaction, consentId: string, now: Temporal.Instant) {
  return await trx
    .selectFrom("programme.wishToHear as wish")
    .innerJoin("people.consent as consent", "consent.id", "wish.consentId")
    .innerJoin("programme.activity as activity", "activity.id", "wish.activityId")
    .select(["wish.consentId", "wish.activityId", "wish.centreId", "activity.slug", "activity.title"])
    .select(["consent.language", "consent.guestId", "consent.guestLinkVersion", "consent.personId", "consent.givenAt"])
    .select(["consent.name", "consent.email", "consent.phone"])
    .select(sql<string | null>`null`.as("ownTitle"))
    .where("wish.consentId", "=", consentId)
    .where(isHolding(now))
    .where(sql<boolean>`(wish.told_at is null or wish.known_until <= ${now})`)
    .forUpdate(["wish", "consent"])
    .executeTakeFirst();
}

export type Wish = NonNullable<Awaited<ReturnType<typeof lockWish>>>;

/** The dates that this person does not know of, the first one first. For the house. */
export async function listNewDates(trx: Transaction, consentId: string, now: Temporal.Instant) {
  return await trx
    .selectFrom("programme.wishToHear as wish")
    .innerJoin("people.consent as consent", "consent.id", "wish.consentId")
    .innerJoin("programme.occurrence as occurrence", "occurrence.activityId", "wish.activityId")
    .select(["occurrence.id", "occurrence.startsAt", "occurrence.startsLocal", "occurrence.endsLocal"])
    .where("wish.consentId", "=", consentId)
    .where(isNews(now))
    .orderBy("occurrence.startsAt")
    .orderBy("occurrence.id")
    .execute();
}

export type PersonToCall = Awaited<ReturnType<typeof listToCallAgain>>[number];

/**
 * Whom the house promised to call because it is on again, as long as their consent holds. Asks as the house: whoever
 * calls may not read a consent. Only for whoever hosts here; the caller logs the reading.
 */
export async function listToCallAgain(trx: Transaction, centreId: string, now: Temporal.Instant) {
  return await asHouse(trx, async () => {
    return await trx
      .selectFrom("programme.wishToHear as wish")
      .innerJoin("people.consent as consent", "consent.id", "wish.consentId")
      .innerJoin("programme.activity as activity", "activity.id", "wish.activityId")
      .innerJoin("programme.occurrence as occurrence", "occurrence.activityId", "activity.id")
      .distinctOn(["wish.toldAt", "wish.consentId"])
      .select(["wish.consentId", "consent.name", "consent.phone", "consent.language", "activity.title"])
      .select(["consent.guestId", "consent.personId", "occurrence.startsLocal", "occurrence.endsLocal"])
      .where("wish.centreId", "=", centreId)
      .whereRef("occurrence.startsAt", ">=", "wish.callFrom")
      .where(isHolding(now))
      .where("activity.endedAt", "is", null)
      .where("consent.phone", "is not", null)
      .where("occurrence.startsAt", ">", now)
      .where("occurrence.cancelledAt", "is", null)
      .orderBy("wish.toldAt")
      .orderBy("wish.consentId")
      .orderBy("occurrence.startsAt")
      .execute();
  });
}

/** How many of them there are, without who: for the link to the list. */
export async function countToCallAgain(trx: Transaction, centreId: string, now: Temporal.Instant): Promise<number> {
  return (await listToCallAgain(trx, centreId, now)).length;
}

/** What someone likes to hear of. For the house. */
export async function exportWishes(trx: Transaction, about: About): Promise<object[]> {
  return await trx
    .selectFrom("programme.wishToHear as wish")
    .innerJoin("people.consent as consent", "consent.id", "wish.consentId")
    .innerJoin("programme.activity as activity", "activity.id", "wish.activityId")
    .select(["activity.title", "wish.knownUntil", "wish.toldAt", "wish.callFrom"])
    .where(isAbout(about))
    .orderBy("activity.title")
    .orderBy("wish.consentId")
    .execute();
}

/** Ahead, not called off, later than what they knew of, and not what they signed up for themselves. */
function isNews(now: Temporal.Instant) {
  return sql<boolean>`(occurrence.starts_at > greatest(wish.known_until, ${now}::timestamptz) and occurrence.cancelled_at is null
    and not exists (select from programme.sign_up as own where own.id = consent.guest_id
      and own.status in ('acquainting', 'confirmed', 'offered', 'waiting')
      and (own.occurrence_id = occurrence.id or own.series_id = occurrence.activity_id)))`;
}
