// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";

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
