// SPDX-License-Identifier: EUPL-1.2
import { asHouse, type Transaction } from "#platform/db";

export type PeerWithRoom = { id: string; name: string };

/** Who of this house could take somebody over: that there is room, and never how much. */
export async function listPeersWithRoom(trx: Transaction, centreId: string): Promise<PeerWithRoom[]> {
  return await asHouse(
    trx,
    async () =>
      await trx
        .selectFrom("support.peerProfile as profile")
        .innerJoin("people.role as role", (join) =>
          join.onRef("role.personId", "=", "profile.personId").onRef("role.centreId", "=", "profile.centreId"),
        )
        .select(["profile.personId as id", "profile.name"])
        .where("profile.centreId", "=", centreId)
        .where("profile.isAvailable", "=", true)
        .where("role.role", "=", "peerWorker")
        .where("role.endedAt", "is", null)
        .where("role.pausedAt", "is", null)
        .orderBy("profile.name")
        .orderBy("profile.personId")
        .execute(),
  );
}
