// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { type Consent, type Giver, isHolding, isOf } from "./consent.queries.ts";
import { answerUntil, isOpen } from "./consent.ts";
import { type Given, givenRow, insertOnce, type NewConsent, noContact, rowOf } from "./consent-row.commands.ts";

/** What came of asking: a new request, or what stood there already. */
type Asked = { state: "asked" | "waits" | "holds" | "said-no"; id: string };

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

/** A request to go on with what soon ends, in the same words; once for each consent. For the house. */
export async function askAnew(trx: Transaction, ending: Consent, now: Temporal.Instant): Promise<void> {
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
}

/** The yes of the person who was asked, on their own screen. Nothing when it was answered, lapsed or is not theirs. */
export async function acceptRequest(
  trx: Transaction,
  request: Consent,
  given: Pick<Given, "by" | "months" | "zone">,
  now: Temporal.Instant,
): Promise<void> {
  if (!isOpen(request, now)) return;
  const endOfRenewed = request.renewsId === null ? null : request.answerUntil;
  await trx
    .updateTable("people.consent")
    .set(givenRow({ ...given, how: "on-screen" }, now, endOfRenewed ?? now))
    .where("id", "=", request.id)
    .where("givenAt", "is", null)
    .where("declinedAt", "is", null)
    .execute();
  await recordEvent(trx, "people.consent-given", request.id, request.centreId, now);
}

/** No reason is asked. */
export async function declineRequest(trx: Transaction, request: Consent, now: Temporal.Instant): Promise<void> {
  if (!isOpen(request, now)) return;
  await trx
    .updateTable("people.consent")
    .set({ declinedAt: now, ...noContact })
    .where("id", "=", request.id)
    .where("givenAt", "is", null)
    .execute();
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

function giverOf({ personId, guest }: NewConsent): Giver {
  if (personId !== null) return { personId };
  if (guest) return { guestId: guest.id };
  throw new Error("Nobody was asked");
}
