// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Database, Transaction } from "#platform/db";
import { addressOfNobody } from "./address.ts";
import { linkIdentifier } from "./session.queries.ts";

export type NewIdentity = { id: string; name: string; email: string | null };

/**
 * Lets this person sign in: by this address from now on, or without one by a sheet, a key or a card only. Part of the
 * caller's transaction, which acts as the house.
 */
export async function addIdentity(trx: Transaction, person: NewIdentity, now: Temporal.Instant): Promise<void> {
  const email = person.email?.toLowerCase() ?? addressOfNobody(person.id);
  await trx
    .insertInto("identity.user")
    .values({ ...person, email, image: null, createdAt: now, updatedAt: now })
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

/** A second factor was given in this session, now. */
export async function setSecondFactor(db: Database, token: string, now: Temporal.Instant): Promise<void> {
  await db.updateTable("identity.session").set({ secondFactorAt: now }).where("token", "=", token).execute();
}

/** Only one's own. */
export async function endSessionOf(db: Database, personId: string, sessionId: string): Promise<void> {
  await db.deleteFrom("identity.session").where("userId", "=", personId).where("id", "=", sessionId).execute();
}

export async function endSessionsOf(db: Database, personId: string, exceptId: string | null): Promise<void> {
  await db
    .deleteFrom("identity.session")
    .where("userId", "=", personId)
    .$if(exceptId !== null, (sessions) => sessions.where("id", "!=", exceptId))
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
    .where("identifier", "=", linkIdentifier(token))
    .execute();
}

/** Whoever signs in with this link gave a second factor by having it: it never went by mail. */
export async function setLinkSecond(db: Database, token: string): Promise<void> {
  await db
    .updateTable("identity.verification")
    .set({ opensSecondTier: true })
    .where("identifier", "=", linkIdentifier(token))
    .execute();
}
