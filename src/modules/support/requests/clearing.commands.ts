// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { type About, termBegins } from "#platform/rights";
import { refreshAvailability } from "../peers/availability.commands.ts";
import { isOf, requestTerm } from "./clearing.queries.ts";

/**
 * A term after it ended, or after they last said that it stands; as long as somebody was asked to get acquainted it
 * stays. What became a path goes when that path is gone.
 */
export async function clearPastRequests(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("support.request")
    .where(
      sql<boolean>`case when matched_at is not null
        then not exists (select from support.path where path.id = request.id)
        else coalesce(ended_at, still_wanted_at, created_at) < ${termBegins(requestTerm, "centreId", now)}
          and not exists (select from support.match where match.request_id = request.id and match.ended_at is null) end`,
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Ends what they asked with everything that hangs on it; who walked along or was asked has room again. */
export async function eraseRequestsOf(trx: Transaction, about: About): Promise<number> {
  if (!about.personId && !about.email) return 0;
  const requests = await trx
    .selectFrom("support.request as request")
    .select(["request.id", "request.centreId", "request.createdAt"])
    .where(isOf(about))
    .orderBy("request.id")
    .execute();
  for (const { id, centreId, createdAt } of requests) {
    const peerIds = await listPeersOf(trx, id);
    await trx.deleteFrom("support.request").where("id", "=", id).execute();
    // that there is room again is no more exact than their request: the day of erasing is nobody's
    for (const peerId of peerIds) await refreshAvailability(trx, { peerId, centreId }, createdAt);
  }
  return requests.length;
}

async function listPeersOf(trx: Transaction, requestId: string): Promise<string[]> {
  const { rows } = await sql<{ peerId: string }>`
    select peer_id as "peerId" from support.path where id = ${requestId} and ended_on is null and peer_id is not null
    union
    select peer_id from support.match where request_id = ${requestId} and ended_at is null and peer_id is not null
    order by 1`.execute(trx);
  return rows.map(({ peerId }) => peerId);
}

/** It goes with its request. Of a peer worker who had everything erased the name goes, and who waits for them can choose another. */
export async function forgetPeerOfMatches(trx: Transaction, { personId }: About): Promise<number> {
  if (!personId) return 0;
  await trx
    .updateTable("support.match")
    .set((e) => ({ endedAt: e.fn.coalesce("peerAgreedAt", "askedAt"), endedBy: "peer" }))
    .where("peerId", "=", personId)
    .where("endedAt", "is", null)
    .execute();
  const { numUpdatedRows } = await trx
    .updateTable("support.match")
    .set({ peerId: null, peerName: "" })
    .where("peerId", "=", personId)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** Their own words to somebody; what was written to them goes with their request. */
export async function eraseWordsOfPeer(trx: Transaction, { personId }: About): Promise<number> {
  if (!personId) return 0;
  const { numDeletedRows } = await trx
    .deleteFrom("support.matchWord")
    .where((e) => e("matchId", "in", e.selectFrom("support.match").select("id").where("peerId", "=", personId)))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Goes with either request. */
export async function eraseTogetherOf(trx: Transaction, about: About): Promise<number> {
  if (!about.personId && !about.email) return 0;
  const { numDeletedRows } = await trx
    .deleteFrom("support.together")
    .using("support.request as request")
    .where(isOf(about))
    .where((e) =>
      e.or([
        e("request.id", "=", e.ref("support.together.firstId")),
        e("request.id", "=", e.ref("support.together.secondId")),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** For whoever ends their place and wants what they asked to go on as a guest's, by its link. For the house. */
export async function giveBackAllRequests(trx: Transaction, personId: string): Promise<void> {
  await trx.updateTable("support.match").set({ personId: null }).where("personId", "=", personId).execute();
  await trx.updateTable("support.path").set({ personId: null }).where("personId", "=", personId).execute();
  await trx.updateTable("support.request").set({ personId: null }).where("personId", "=", personId).execute();
}
