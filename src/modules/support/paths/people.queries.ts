// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

export type WalkedPath = { id: string; name: string; beganOn: string; endedOn: string | null };
export type OwnPath = { id: string; peerName: string; beganOn: string; endedOn: string | null };
export type PathInSight = { id: string; peerName: string; beganOn: string; endedOn: string | null };

/** With whom this peer worker walks along, or did: their names and the days, and nothing else. */
export async function listWalkedPaths(trx: Transaction, centreId: string, peerId: string): Promise<WalkedPath[]> {
  return await trx
    .selectFrom("support.path as path")
    .innerJoin("support.request as request", "request.id", "path.id")
    .select(["path.id", "request.name", "path.beganOn", "path.endedOn"])
    .where("path.centreId", "=", centreId)
    .where("path.peerId", "=", peerId)
    .orderBy("path.beganOn")
    .orderBy("path.id")
    .execute();
}

/** What somebody keeps at a place of their own, here. */
export async function listOwnPaths(trx: Transaction, centreId: string, personId: string): Promise<OwnPath[]> {
  return await trx
    .selectFrom("support.path")
    .select(["id", "peerName", "beganOn", "endedOn"])
    .where("centreId", "=", centreId)
    .where("personId", "=", personId)
    .orderBy("beganOn", "desc")
    .orderBy("id")
    .execute();
}

export async function listOwnRequests(trx: Transaction, centreId: string, personId: string) {
  return await trx
    .selectFrom("support.request as request")
    .leftJoin("support.path as path", "path.id", "request.id")
    .select(["request.id", "request.createdAt", "request.endedAt"])
    .where("request.centreId", "=", centreId)
    .where("request.personId", "=", personId)
    .where("path.id", "is", null)
    .orderBy("request.createdAt", "desc")
    .orderBy("request.id")
    .execute();
}

/** That there are paths and since when: of each who walks along, and nothing of whom with. For the house. */
export async function listPathsInSight(trx: Transaction, centreId: string): Promise<PathInSight[]> {
  return await trx
    .selectFrom("support.path")
    .select(["id", "peerName", "beganOn", "endedOn"])
    .where("centreId", "=", centreId)
    .orderBy("endedOn", (order) => order.desc().nullsFirst())
    .orderBy("beganOn")
    .orderBy("id")
    .execute();
}
