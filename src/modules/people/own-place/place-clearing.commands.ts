// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { identityRecords } from "#platform/identity";
import type { About } from "#platform/rights";
import { erasePerson } from "../persons/record.commands.ts";
import { hoursOfLink } from "./place.commands.ts";

/** For the house. */
export async function clearPlaceRequests(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("people.placeRequest")
    .where("createdAt", "<=", now.subtract({ hours: hoursOfLink }))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** For the house. */
export async function erasePlaceRequests(trx: Transaction, { personId, email }: About): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("people.placeRequest")
    .where((e) => e.or([e("personId", "=", personId ?? null), e("email", "=", email?.toLowerCase() ?? null)]))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** For the house. */
export async function listPlaceRequests(trx: Transaction, { personId, email }: About): Promise<object[]> {
  return await trx
    .selectFrom("people.placeRequest")
    .select(["name", "email", "language", "createdAt"])
    .where((e) => e.or([e("personId", "=", personId ?? null), e("email", "=", email?.toLowerCase() ?? null)]))
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

/**
 * A place that nobody can come back to goes: no role ever, no address, no key, no sheet, and no session any more. For the
 * house.
 */
export async function clearPlacesWithoutDoor(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select person.id from people.person as person join identity."user" as door on door.id = person.id
    where door.email like '%@plek.invalid'
      and not exists (select from people.role where role.person_id = person.id)
      and not exists (select from identity.session where session.user_id = person.id and session.expires_at > ${now})
      and not exists (select from identity.passkey where passkey.user_id = person.id)
      and not exists (select from identity.sheet where sheet.user_id = person.id)
    order by person.id`.execute(trx);
  for (const { id: personId } of rows) {
    await erasePerson(trx, { personId });
    await identityRecords.identity.erase(trx, { personId });
  }
  return rows.length;
}
