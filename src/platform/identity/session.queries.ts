// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";

/** Who holds this session, in one question; `isStale` when it was last prolonged before `freshSince`. */
export async function findSessionOf(
  db: Database,
  token: string,
  now: Temporal.Instant,
  freshSince: Temporal.Instant,
): Promise<{ personId: string; isStale: boolean } | undefined> {
  return await db
    .selectFrom("identity.session as session")
    .innerJoin("identity.user as user", "user.id", "session.userId")
    .select("user.id as personId")
    .select(sql<boolean>`session.updated_at < ${freshSince.toString()}::timestamptz`.as("isStale"))
    .where("session.token", "=", token)
    .where("session.expiresAt", ">", now)
    .executeTakeFirst();
}

export async function findEmailsOf(db: Database, personIds: readonly string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("identity.user")
    .select(["id", "email"])
    .where("id", "in", [...personIds])
    .orderBy("id")
    .execute();
  return new Map(rows.map(({ id, email }) => [id, email]));
}

/** Null for an address that signs in nobody. Acts with whatever `db` may see: identity itself, or the house. */
export async function findPersonIdByEmail(db: Database, email: string): Promise<string | null> {
  const row = await db
    .selectFrom("identity.user")
    .select("id")
    .where("email", "=", email.toLowerCase())
    .executeTakeFirst();
  return row?.id ?? null;
}
