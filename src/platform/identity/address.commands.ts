// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { addressOfNobody } from "./address.ts";

type NewIdentity = { id: string; name: string; email: string | null };

/**
 * Nobody has an account before a link that was sent to their address, so there is no older access for the library to
 * take away at the first sign-in: two of those at once would take each other's session.
 */
const emailVerified = true;

/**
 * Lets this person sign in: by this address from now on, or without one by a sheet, a key or a card only. Part of the
 * caller's transaction, which acts as the house.
 */
export async function addIdentity(trx: Transaction, person: NewIdentity, now: Temporal.Instant): Promise<void> {
  const email = person.email?.toLowerCase() ?? addressOfNobody(person.id);
  await trx
    .insertInto("identity.user")
    .values({ ...person, email, emailVerified, image: null, createdAt: now, updatedAt: now })
    .execute();
}
