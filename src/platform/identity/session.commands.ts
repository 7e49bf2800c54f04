// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Database, Transaction } from "#platform/db";

export type NewIdentity = { id: string; name: string; email: string };

/** Lets this person sign in by this address from now on. Part of the caller's transaction, which acts as the house. */
export async function addIdentity(trx: Transaction, person: NewIdentity, now: Temporal.Instant): Promise<void> {
  await trx
    .insertInto("identity.user")
    .values({ ...person, email: person.email.toLowerCase(), image: null, createdAt: now, updatedAt: now })
    .execute();
}

export async function prolongSession(
  db: Database,
  token: string,
  now: Temporal.Instant,
  until: Temporal.Instant,
): Promise<void> {
  await db
    .updateTable("identity.session")
    .set({ updatedAt: now, expiresAt: until })
    .where("token", "=", token)
    .execute();
}

export async function deleteSession(db: Database, token: string): Promise<void> {
  await db.deleteFrom("identity.session").where("token", "=", token).execute();
}

/** By the database's clock, since that is how Better Auth looks at a link too. */
export async function setLinkMinutes(db: Database, token: string, minutes: number): Promise<void> {
  await db
    .updateTable("identity.verification")
    .set({ expiresAt: sql`now() + make_interval(mins => ${minutes})` })
    .where("identifier", "=", `magic-link:${createHash("sha256").update(token).digest("base64url")}`)
    .execute();
}
