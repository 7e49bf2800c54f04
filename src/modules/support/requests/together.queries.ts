// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";
import { type OwnPair, ownSideOf } from "./together.ts";

/**
 * Peer workers of whoever belongs together with this request: for it they are left out, unless both said that it may be
 * the same one. Reads others' rows, so for the house within matching and handing over.
 */
export async function listPeersKeptApart(trx: Transaction, requestId: string): Promise<string[]> {
  const { rows } = await sql<{ peerId: string }>`
    with other as (
      select case first_id when ${requestId} then second_id else first_id end as id
      from support.together
      where ${requestId} in (first_id, second_id) and parted_at is null and second_id is not null
        and (first_agrees_at is null or second_agrees_at is null)
    )
    select peer_id as "peerId" from support.path join other using (id)
      where ended_on is null and peer_id is not null
    union
    select match.peer_id from support.match join other on other.id = match.request_id
      where match.ended_at is null and match.peer_id is not null
    order by 1`.execute(trx);
  return rows.map(({ peerId }) => peerId);
}

/** Those with whom this request belongs together, in the order in which it was said. Acts as whoever asked. */
export async function listOwnPairs(trx: Transaction, requestId: string): Promise<OwnPair[]> {
  const rows = await trx
    .selectFrom("support.together")
    .select(["id", "firstId", "secondId", "codeHash", "firstAgreesAt", "secondAgreesAt", "partedAt", "createdAt"])
    .where((e) => e.or([e("firstId", "=", requestId), e("secondId", "=", requestId)]))
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  return rows.map((row) => ownSideOf(row, requestId));
}

/** Whether this is one of theirs. Acts as whoever asked. */
export async function hasPair(trx: Transaction, pairId: string, requestId: string): Promise<boolean> {
  return (await listOwnPairs(trx, requestId)).some(({ id }) => id === pairId);
}
