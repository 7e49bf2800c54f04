// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import { type Database, prepare } from "#platform/db";

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
