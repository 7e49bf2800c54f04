// SPDX-License-Identifier: EUPL-1.2
import type { SqlBool } from "kysely";
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Database, Transaction } from "#platform/db";
import { type About, daysKept, type Term } from "#platform/rights";

export const requestTerm: Term = {
  name: "support.request",
  since: "support:requests.register.since",
  standardDays: 90,
  mostDays: 180,
};

/** From where the days of a request count: when it ended, or when they last said that it stands. */
const countsFrom = sql<Temporal.Instant>`coalesce(request.ended_at, request.still_wanted_at, request.created_at)`;

/** How many days this house keeps a request for which nobody was found. */
export async function getDaysKept(db: Database, centreId: string): Promise<number> {
  const { days } = await db
    .selectFrom("network.centre as centre")
    .select(daysKept(requestTerm, "centre.id").as("days"))
    .where("centre.id", "=", centreId)
    .executeTakeFirstOrThrow();
  return days;
}

/** When this request goes by itself. Acts as whoever asked. */
export async function findKeptUntil(trx: Transaction, id: string): Promise<Temporal.Instant | null> {
  const found = await trx
    .selectFrom("support.request as request")
    .select(
      sql<Temporal.Instant>`${countsFrom} + ${daysKept(requestTerm, "request.centreId")} * interval '24 hours'`.as(
        "until",
      ),
    )
    .where("request.id", "=", id)
    .where("request.matchedAt", "is", null)
    .executeTakeFirst();
  return found?.until ?? null;
}

/** For whom nobody was found, who left an address, and whose request goes before `until`. For the house. */
export async function listGoingBefore(trx: Transaction, until: Temporal.Instant) {
  const goesAt = sql<Temporal.Instant>`${countsFrom} + ${daysKept(requestTerm, "request.centreId")} * interval '24 hours'`;
  return await trx
    .selectFrom("support.request as request")
    .select(["request.id", "request.centreId", "request.email", "request.language", "request.linkVersion"])
    .select(goesAt.as("goesAt"))
    .where("request.email", "is not", null)
    .where("request.matchedAt", "is", null)
    .where("request.endedAt", "is", null)
    .where(sql<SqlBool>`${goesAt} < ${until}::timestamptz`)
    .orderBy("request.createdAt")
    .orderBy("request.id")
    .execute();
}

/** All requests that are known to be of this person. For the house. */
export async function listRequestsAbout(trx: Transaction, about: About): Promise<object[]> {
  if (!about.personId && !about.email) return [];
  return await trx
    .selectFrom("support.request as request")
    .select(["request.side", "request.words", "request.kinds", "request.name", "request.email", "request.phone"])
    .select(["request.reachWords", "request.notWhen", "request.mayLeaveMessage", "request.languages", "request.themes"])
    .select(["request.neighbourhood", "request.days", "request.gender", "request.ageBand", "request.wishWords"])
    .select(["request.writtenBy", "request.createdAt", "request.matchedAt", "request.endedAt"])
    .where(isOf(about))
    .orderBy("request.createdAt")
    .orderBy("request.id")
    .execute();
}

/** With whom they could get acquainted; of a peer worker when they were asked, without by whom. For the house. */
export async function listMatchesAbout(trx: Transaction, about: About): Promise<object[]> {
  if (!about.personId && !about.email) return [];
  return await trx
    .selectFrom("support.match as match")
    .innerJoin("support.request as request", "request.id", "match.requestId")
    .select(["match.peerName", "match.chosenBy", "match.askedAt", "match.peerAgreedAt", "match.meeting"])
    .select(["match.askerYesAt", "match.peerYesAt", "match.endedAt"])
    .where(isOfEither(about))
    .orderBy("match.askedAt")
    .orderBy("match.id")
    .execute();
}

/** What a peer worker wrote to them, or they as a peer worker to somebody. For the house. */
export async function listMatchWordsAbout(trx: Transaction, about: About): Promise<object[]> {
  if (!about.personId && !about.email) return [];
  return await trx
    .selectFrom("support.matchWord as word")
    .innerJoin("support.match as match", "match.id", "word.matchId")
    .innerJoin("support.request as request", "request.id", "match.requestId")
    .select(["word.at", "match.peerName", "word.words"])
    .where(isOfEither(about))
    .orderBy("word.at")
    .orderBy("match.id")
    .execute();
}

/** That they belong together with another, and nothing of that other. For the house. */
export async function listTogetherAbout(trx: Transaction, about: About): Promise<object[]> {
  if (!about.personId && !about.email) return [];
  return await trx
    .selectFrom("support.together as together")
    .innerJoin("support.request as request", (join) =>
      join.on((e) =>
        e.or([e("request.id", "=", e.ref("together.firstId")), e("request.id", "=", e.ref("together.secondId"))]),
      ),
    )
    .select(["together.createdAt", "together.partedAt"])
    .where(isOf(about))
    .orderBy("together.createdAt")
    .orderBy("together.id")
    .execute();
}

/** For a query that knows the `request`. */
export function isOf({ personId, email }: About) {
  return sql<SqlBool>`(request.person_id = ${personId ?? null}::uuid or lower(request.email) = ${email?.toLowerCase() ?? null})`;
}

/** For a query that knows the `request` and its `match`. */
function isOfEither(about: About) {
  return sql<SqlBool>`(${isOf(about)} or match.peer_id = ${about.personId ?? null}::uuid)`;
}
