// SPDX-License-Identifier: EUPL-1.2
import { type SqlBool, sql } from "kysely";
import type { Transaction } from "#platform/db";
import type { About, Term } from "#platform/rights";
import { isOf } from "../requests/clearing.queries.ts";

/** How long a path stays after it was closed: the day stands on the path from then on. */
export const pathTerm: Term = {
  name: "support.path",
  since: "support:paths.keptFor.since",
  standardDays: 365,
  mostDays: 730,
};

/** Their paths; of a peer worker on which days they walked along, and nothing of whom with. For the house. */
export async function listPathsAbout(trx: Transaction, about: About): Promise<object[]> {
  if (!isAsked(about)) return [];
  return await trx
    .selectFrom("support.path as path")
    .innerJoin("support.request as request", "request.id", "path.id")
    .select(["path.side", "path.peerName", "path.beganOn", "path.endedOn", "path.keptUntil"])
    .where(isOfEither(about, "path"))
    .orderBy("path.beganOn")
    .orderBy("path.id")
    .execute();
}

export async function listPathPeersAbout(trx: Transaction, about: About): Promise<object[]> {
  if (!isAsked(about)) return [];
  return await trx
    .selectFrom("support.pathPeer as peer")
    .innerJoin("support.request as request", "request.id", "peer.pathId")
    .select(["peer.peerName", "peer.fromOn", "peer.untilOn"])
    .where(isOfEither(about, "peer"))
    .orderBy("peer.id")
    .execute();
}

/** Every version that stands on their path; of a peer worker what they wrote down, without whose words they are. For the house. */
export async function listWordsAbout(trx: Transaction, about: About): Promise<object[]> {
  if (!isAsked(about)) return [];
  const words = trx
    .selectFrom("support.pathWords as words")
    .innerJoin("support.request as request", "request.id", "words.pathId");
  const own = await words
    .select(["words.domain", "words.question", "words.words", "words.writtenAs", "words.writerName", "words.at"])
    .where(isOf(about))
    .orderBy("words.id")
    .execute();
  if (!about.personId) return own;
  const written = await words
    .select(["words.writtenAs", "words.writerName", "words.at"])
    .where("words.writerId", "=", about.personId)
    .orderBy("words.id")
    .execute();
  return [...own, ...written];
}

export async function listHiddenAbout(trx: Transaction, about: About): Promise<object[]> {
  if (!isAsked(about)) return [];
  return await trx
    .selectFrom("support.pathHidden as hidden")
    .innerJoin("support.request as request", "request.id", "hidden.pathId")
    .select(["hidden.part", "hidden.at"])
    .where(isOf(about))
    .orderBy("hidden.at")
    .orderBy("hidden.part")
    .execute();
}

function isAsked({ personId, email }: About): boolean {
  return Boolean(personId ?? email);
}

/** For a query that knows the `request`: whose it is, or who walks along in this table. */
function isOfEither(about: About, table: "path" | "peer") {
  return sql<SqlBool>`(${isOf(about)} or ${sql.ref(`${table}.peerId`)} = ${about.personId ?? null}::uuid)`;
}
