// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

/** Where both sides of a match are told something. For the house. */
export async function findMatchToTell(trx: Transaction, id: string) {
  return await trx
    .selectFrom("support.match as match")
    .innerJoin("support.request as request", "request.id", "match.requestId")
    .leftJoin("people.person as peer", "peer.id", "match.peerId")
    .select(["match.id", "match.centreId", "match.peerId", "match.endedAt", "match.endedBy"])
    .select(["request.id as requestId", "request.linkVersion", "request.email", "request.language"])
    .select("peer.language as peerLanguage")
    .where("match.id", "=", id)
    .executeTakeFirst();
}
