// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import { type Database, prepare } from "#platform/db";
import { isAddressOfNobody } from "./address.ts";

/** No address of a network and no name of a browser: those are not kept. */
export type SessionOfPerson = { id: string; startedAt: Temporal.Instant; seenAt: Temporal.Instant };

type Moments = Record<"now" | "startedSince" | "freshSince" | "secondSince", Temporal.Instant>;

/** Who holds this session, in one question; `isStale` when it was last prolonged before `freshSince`. */
export async function findSessionOf(db: Database, token: string, moments: Moments) {
  const [session] = await askForSession(db, {
    token,
    now: moments.now.toString(),
    startedSince: moments.startedSince.toString(),
    freshSince: moments.freshSince.toString(),
    secondSince: moments.secondSince.toString(),
  });
  return session;
}

const askForSession = prepare((db, value: (name: "token" | keyof Moments) => string) =>
  db
    .selectFrom("identity.session as session")
    .innerJoin("identity.user as user", "user.id", "session.userId")
    .select(["user.id as personId", "session.id as sessionId"])
    .select(sql<boolean>`session.updated_at < ${value("freshSince")}::timestamptz`.as("isStale"))
    .select(
      sql<"first" | "second">`case when session.second_factor_at > ${value("secondSince")}::timestamptz
        then 'second' else 'first' end`.as("tier"),
    )
    .where("session.token", "=", value("token"))
    .where("session.expiresAt", ">", sql<Temporal.Instant>`${value("now")}::timestamptz`)
    .where("session.createdAt", ">", sql<Temporal.Instant>`${value("startedSince")}::timestamptz`),
);

/** The moments as text: these connections give a Date. */
export async function listSessionsOf(
  db: Database,
  personId: string,
  now: Temporal.Instant,
): Promise<SessionOfPerson[]> {
  const sessions = await db
    .selectFrom("identity.session")
    .select("id")
    .select(sql<string>`to_json(created_at) #>> '{}'`.as("startedAt"))
    .select(sql<string>`to_json(updated_at) #>> '{}'`.as("seenAt"))
    .where("userId", "=", personId)
    .where("expiresAt", ">", now)
    .orderBy("updatedAt", "desc")
    .orderBy("id")
    .execute();
  return sessions.map(({ id, startedAt, seenAt }) => ({
    id,
    startedAt: Temporal.Instant.from(startedAt),
    seenAt: Temporal.Instant.from(seenAt),
  }));
}

/** Whether this link signs in and counts as a second factor besides. */
export async function isSecondLink(db: Database, token: string): Promise<boolean> {
  const link = await db
    .selectFrom("identity.verification")
    .select("opensSecondTier")
    .where("identifier", "=", linkIdentifier(token))
    .executeTakeFirst();
  return link?.opensSecondTier ?? false;
}

/** How Better Auth names a link whose token it keeps hashed. */
export function linkIdentifier(token: string): string {
  return `magic-link:${createHash("sha256").update(token).digest("base64url")}`;
}

/** Without whoever gave no address. */
export async function findEmailsOf(db: Database, personIds: readonly string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("identity.user")
    .select(["id", "email"])
    .where("id", "in", [...personIds])
    .orderBy("id")
    .execute();
  return new Map(rows.filter(({ email }) => !isAddressOfNobody(email)).map(({ id, email }) => [id, email]));
}

/** For signing in only: also what stands there for whoever gave no address. */
export async function findOwnAddress(db: Database, personId: string): Promise<string | null> {
  const row = await db.selectFrom("identity.user").select("email").where("id", "=", personId).executeTakeFirst();
  return row?.email ?? null;
}

/** Null for an address that signs in nobody. Acts with whatever `db` may see: identity itself, or the house. */
export async function findPersonIdByEmail(db: Database, email: string): Promise<string | null> {
  if (isAddressOfNobody(email)) return null;
  const row = await db
    .selectFrom("identity.user")
    .select("id")
    .where("email", "=", email.toLowerCase())
    .executeTakeFirst();
  return row?.id ?? null;
}
