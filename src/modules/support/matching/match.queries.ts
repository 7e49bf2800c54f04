// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { Match, PastMatch } from "./match.ts";

export const matchColumns = [
  "match.id",
  "match.requestId",
  "match.centreId",
  "match.personId",
  "match.peerId",
  "match.peerName",
  "match.chosenBy",
  "match.askedAt",
  "match.peerAgreedAt",
  "match.meeting",
  "match.metOn",
  "match.askerYesAt",
  "match.askerYesAtTable",
  "match.peerYesAt",
  "match.endedAt",
  "match.endedBy",
] as const;

/** With whom they may get acquainted now. Who may read it, the database decides. */
export async function findOpenMatch(trx: Transaction, requestId: string): Promise<Match | undefined> {
  return await trx
    .selectFrom("support.match as match")
    .select(matchColumns)
    .where("match.requestId", "=", requestId)
    .where("match.endedAt", "is", null)
    .executeTakeFirst();
}

/** With whom it did not go on, the newest first. */
export async function listPastMatches(trx: Transaction, requestId: string): Promise<PastMatch[]> {
  return await trx
    .selectFrom("support.match as match")
    .leftJoin("support.matchWord as word", "word.matchId", "match.id")
    .select(["match.peerId", "match.peerName", "match.endedBy", "match.peerAgreedAt", "word.words"])
    .where("match.requestId", "=", requestId)
    .where("match.endedAt", "is not", null)
    .orderBy("match.endedAt", "desc")
    .orderBy("match.id")
    .execute();
}

/** Before either side says something about it: the other waits until this is done. */
export async function lockMatchForAnswer(trx: Transaction, id: string): Promise<Match | undefined> {
  return await trx
    .selectFrom("support.match as match")
    .select(matchColumns)
    .where("match.id", "=", id)
    .where("match.endedAt", "is", null)
    .forUpdate()
    .executeTakeFirst();
}
