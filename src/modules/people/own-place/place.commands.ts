// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import type { Language } from "#platform/i18n";
import { findOrAddPerson, insertPerson, lockAddresses } from "../persons/person.commands.ts";

export type NewPlace = { formKey: string; name: string; language: Language };

/** A form sent twice is one place, and opens it twice: but only as long as a browser may still be sending. */
const sendingMinutes = 2;
export const hoursOfLink = 24;

/** Without an address a place is there at once. Null for a form that was sent longer ago. Acts as the house. */
export async function makePlace(trx: Transaction, place: NewPlace, now: Temporal.Instant): Promise<string | null> {
  return await asHouse(trx, async () => {
    await sql`select pg_advisory_xact_lock(hashtext(${place.formKey}))`.execute(trx);
    const known = await findRequest(trx, "formKey", place.formKey);
    if (known) return isOlder(known, now, { minutes: sendingMinutes }) ? null : known.personId;
    const personId = await insertPerson(trx, { ...place, email: null }, now);
    await insertRequest(trx, place, { email: null, personId }, now);
    return personId;
  });
}

/** With an address a place is made by its link only: until then there is a request, and nobody. Acts as the house. */
export async function askForPlace(
  trx: Transaction,
  place: NewPlace & { email: string },
  now: Temporal.Instant,
): Promise<{ id: string }> {
  return await asHouse(trx, async () => {
    await insertRequest(trx, place, { email: place.email, personId: null }, now);
    return await trx
      .selectFrom("people.placeRequest")
      .select("id")
      .where("formKey", "=", place.formKey)
      .executeTakeFirstOrThrow();
  });
}

/**
 * Whoever opens the link of a request has its address: that is who they are, also if they came to be in the meantime.
 * Null for a link that was used or is older than a day. Acts as the house.
 */
export async function confirmPlace(trx: Transaction, requestId: string, now: Temporal.Instant) {
  return await asHouse(trx, async () => {
    await lockAddresses(trx); // the link works once, also when it is opened twice at the same moment
    const request = await findRequest(trx, "id", requestId);
    if (!request?.email || request.personId !== null || isOlder(request, now, { hours: hoursOfLink })) return null;
    const { email } = request;
    const personId = await findOrAddPerson(trx, { ...request, email }, now);
    await trx.updateTable("people.placeRequest").set({ personId }).where("id", "=", requestId).execute();
    return { personId, email };
  });
}

async function findRequest(trx: Transaction, by: "id" | "formKey", value: string) {
  return await trx
    .selectFrom("people.placeRequest")
    .select(["id", "name", "email", "language", "personId", "createdAt"])
    .where(by, "=", value)
    .executeTakeFirst();
}

async function insertRequest(
  trx: Transaction,
  { formKey, name, language }: NewPlace,
  of: { email: string | null; personId: string | null },
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .insertInto("people.placeRequest")
    .values({ formKey, name, language, ...of, createdAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function isOlder(
  { createdAt }: { createdAt: Temporal.Instant },
  now: Temporal.Instant,
  than: { minutes: number } | { hours: number },
): boolean {
  return createdAt.add(than).epochMilliseconds < now.epochMilliseconds;
}
