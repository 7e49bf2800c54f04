// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { addIdentity, findPersonIdByEmail } from "#platform/identity";

export type NewPerson = { name: string; email: string | null; language?: string };
export type NamedAddress = NewPerson & { email: string };

/** The person with this address, who comes to be if there was none. The transaction acts as the house, which alone may look up an address. */
export async function findOrAddPerson(trx: Transaction, who: NamedAddress, now: Temporal.Instant): Promise<string> {
  await lockAddresses(trx);
  return (await findPersonIdByEmail(trx, who.email)) ?? (await insertPerson(trx, who, now));
}

/** Two forms at once, one person. */
export async function lockAddresses(trx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('people.address'))`.execute(trx);
}

/** With the identity by which they sign in. */
export async function insertPerson(
  trx: Transaction,
  { name, email, language }: NewPerson,
  now: Temporal.Instant,
): Promise<string> {
  const { id } = await trx
    .insertInto("people.person")
    .values({ name, createdAt: now, ...(language && { language }) })
    .returning("id")
    .executeTakeFirstOrThrow();
  await addIdentity(trx, { id, name, email }, now);
  return id;
}
