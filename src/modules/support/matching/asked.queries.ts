// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { requestColumns } from "../requests/request.queries.ts";
import type { Request } from "../requests/request.ts";
import { matchColumns } from "./match.queries.ts";
import type { Match } from "./match.ts";

/** Who asked this peer worker to get acquainted, the longest ago first: by name, and not what about. */
export async function listAskedOf(trx: Transaction, centreId: string, peerId: string) {
  return await trx
    .selectFrom("support.match as match")
    .innerJoin("support.request as request", "request.id", "match.requestId")
    .select(["match.id", "match.askedAt", "match.peerAgreedAt", "match.askerYesAt", "match.peerYesAt"])
    .select(["request.name", "request.side"])
    .where("match.centreId", "=", centreId)
    .where("match.peerId", "=", peerId)
    .where("match.endedAt", "is", null)
    .orderBy("match.askedAt")
    .orderBy("match.id")
    .execute();
}
export type AskedOf = Awaited<ReturnType<typeof listAskedOf>>[number];

export type ToAnswer = { match: Match; request: Request };

/** One of those, whole: for the peer worker who was asked, as long as it stands. */
export async function findAskedOf(
  trx: Transaction,
  { centreId, peerId, matchId }: { centreId: string; peerId: string; matchId: string },
): Promise<ToAnswer | undefined> {
  const match = await trx
    .selectFrom("support.match as match")
    .select(matchColumns)
    .where("match.id", "=", matchId)
    .where("match.centreId", "=", centreId)
    .where("match.peerId", "=", peerId)
    .where("match.endedAt", "is", null)
    .executeTakeFirst();
  if (!match) return undefined;
  const request = await trx
    .selectFrom("support.request")
    .select(requestColumns)
    .where("id", "=", match.requestId)
    .executeTakeFirst();
  return request && { match, request };
}
