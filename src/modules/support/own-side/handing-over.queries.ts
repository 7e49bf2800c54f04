// SPDX-License-Identifier: EUPL-1.2
import { asHouse, type Transaction } from "#platform/db";
import type { About } from "#platform/rights";
import type { Path } from "../paths/path.ts";
import { listPeersWithRoom, type PeerWithRoom } from "../peers/peers-with-room.queries.ts";
import { listPeersKeptApart } from "../requests/together.queries.ts";

type OfPath = Pick<Path, "id" | "centreId">;

export type Walk = OfPath &
  Pick<Path, "peerId" | "peerName" | "beganOn"> & {
    asked: Pick<HandingOver, "id" | "centreId" | "toName" | "askedByName" | "peerYesAt"> | undefined;
  };
export type HandingOver = NonNullable<Awaited<ReturnType<typeof findHandingOver>>>;

/** What is asked now about this path. Acts as whose path it is, or as who walks along. */
export async function findHandingOver(trx: Transaction, pathId: string) {
  return await selectOpen(trx).where("pathId", "=", pathId).executeTakeFirst();
}

/** What is asked of this peer worker and waits for their answer: nothing of whom it is about. */
export async function listAskedOfMe(trx: Transaction, centreId: string, personId: string) {
  return await selectOpen(trx)
    .where("centreId", "=", centreId)
    .where("toId", "=", personId)
    .where("peerYesAt", "is", null)
    .orderBy("askedAt")
    .orderBy("id")
    .execute();
}

/** How the last one on this path ended, for who asked it. */
export async function findLastHandingOver(trx: Transaction, pathId: string) {
  return await trx
    .selectFrom("support.handingOver")
    .select(["toName", "endedBy"])
    .where("pathId", "=", pathId)
    .where("endedAt", "is not", null)
    .orderBy("endedAt", "desc")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
}

/**
 * Who walked along before and still does so here comes first, so that somebody can come back; then who has room. Never
 * the peer worker of somebody who belongs together with this person, unless both said that it may be the same one.
 */
export async function listWhoCouldTakeOver(trx: Transaction, path: OfPath & Pick<Path, "peerId">) {
  return await asHouse(trx, async () => {
    const keptApart = await listPeersKeptApart(trx, path.id);
    const all = [...(await listEarlierPeers(trx, path)), ...(await listPeersWithRoom(trx, path.centreId))];
    const others = all.filter(({ id }) => id !== path.peerId && !keptApart.includes(id));
    return others.filter(({ id }, at) => others.findIndex((one) => one.id === id) === at);
  });
}

async function listEarlierPeers(trx: Transaction, { id, centreId }: OfPath): Promise<PeerWithRoom[]> {
  return await trx
    .selectFrom("support.pathPeer as before")
    .innerJoin("people.role as role", "role.personId", "before.peerId")
    .select(["role.personId as id", "before.peerName as name"])
    .where("before.pathId", "=", id)
    .where("before.untilOn", "is not", null)
    .where("role.centreId", "=", centreId)
    .where("role.role", "=", "peerWorker")
    .where("role.endedAt", "is", null)
    .where("role.pausedAt", "is", null)
    .orderBy("before.id", "desc")
    .execute();
}

/** A path on which two people are on their way, and what is asked about it now: no word of either. For the house. */
export async function findWalk(trx: Transaction, centreId: string, pathId: string): Promise<Walk | undefined> {
  const path = await trx
    .selectFrom("support.path")
    .select(["id", "centreId", "peerId", "peerName", "beganOn"])
    .where("centreId", "=", centreId)
    .where("id", "=", pathId)
    .where("endedOn", "is", null)
    .executeTakeFirst();
  if (!path) return undefined;
  const asked = await trx
    .selectFrom("support.handingOver")
    .select(["id", "centreId", "toName", "askedByName", "peerYesAt"])
    .where("pathId", "=", pathId)
    .where("endedAt", "is", null)
    .where("holderYesAt", "is", null)
    .executeTakeFirst();
  return { ...path, asked };
}

/** For letters. For the house. */
export async function findHandingOverToTell(trx: Transaction, id: string) {
  return await trx
    .selectFrom("support.handingOver as one")
    .innerJoin("support.path as path", "path.id", "one.pathId")
    .innerJoin("support.request as request", "request.id", "one.pathId")
    .select(["one.id", "one.pathId", "one.centreId", "one.fromId", "one.toId", "one.askedById"])
    .select(["one.peerYesAt", "one.holderYesAt", "one.endedAt", "one.endedBy", "path.personId"])
    .select(["request.email", "request.language", "request.linkVersion"])
    .where("one.id", "=", id)
    .executeTakeFirst();
}

function selectOpen(trx: Transaction) {
  return trx
    .selectFrom("support.handingOver")
    .select(["id", "pathId", "centreId", "fromId", "fromName", "toId", "toName", "askedByName", "words"])
    .select(["askedAt", "peerYesAt"])
    .where("endedAt", "is", null)
    .where("holderYesAt", "is", null);
}

/** What this person asked, was asked, or was asked about their own path. For the house. */
export async function exportHandingOver(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
  return await trx
    .selectFrom("support.handingOver as one")
    .innerJoin("support.path as path", "path.id", "one.pathId")
    .select([
      "one.fromName",
      "one.toName",
      "one.askedByName",
      "one.words",
      "one.askedAt",
      "one.peerYesAt",
      "one.holderYesAt",
      "one.endedAt",
    ])
    .where((e) =>
      e.or([
        e("one.fromId", "=", personId),
        e("one.toId", "=", personId),
        e("one.askedById", "=", personId),
        e("path.personId", "=", personId),
      ]),
    )
    .orderBy("one.askedAt")
    .orderBy("one.id")
    .execute();
}
