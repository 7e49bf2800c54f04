// SPDX-License-Identifier: EUPL-1.2
import { asHouse, type Transaction } from "#platform/db";
import { listPeersKeptApart } from "../requests/together.queries.ts";
import type { Candidate } from "./propose.ts";

/**
 * Who has room at this house, with what the rule looks at. Whoever asks may read no profile: what comes out are the
 * rule's proposals, and what somebody would rather not goes no further than that.
 */
export async function listCandidates(trx: Transaction, centreId: string): Promise<Candidate[]> {
  return await asHouse(trx, async () => {
    return await trx
      .selectFrom("support.peerProfile as profile")
      .innerJoin("support.peerRoom as room", (join) =>
        join.onRef("room.personId", "=", "profile.personId").onRef("room.centreId", "=", "profile.centreId"),
      )
      .innerJoin("people.role as role", (join) =>
        join.onRef("role.personId", "=", "profile.personId").onRef("role.centreId", "=", "profile.centreId"),
      )
      .select(["profile.personId as id", "profile.name", "profile.about", "profile.kinds", "profile.languages"])
      .select(["profile.themes", "profile.neighbourhoods", "profile.days", "profile.gender", "profile.ageBand"])
      .select("room.ratherNot")
      .select((e) =>
        e
          .selectFrom("support.match as match")
          .select((of) => of.fn.max("match.askedAt").as("at"))
          .whereRef("match.peerId", "=", "profile.personId")
          .whereRef("match.centreId", "=", "profile.centreId")
          .as("lastAskedAt"),
      )
      .where("profile.centreId", "=", centreId)
      .where("profile.isAvailable", "=", true)
      .where("role.role", "=", "peerWorker")
      .where("role.endedAt", "is", null)
      .where("role.pausedAt", "is", null)
      .orderBy("profile.personId")
      .execute();
  });
}

/** Peer workers of whoever belongs together with this request. */
export async function listKeptApart(trx: Transaction, requestId: string): Promise<string[]> {
  return await asHouse(trx, async () => await listPeersKeptApart(trx, requestId));
}

/** Keeps the room of this peer worker as it is until the change is done, and says whether there is any. */
export async function lockRoomOf(trx: Transaction, peerId: string, centreId: string): Promise<string | null> {
  return await asHouse(trx, async () => {
    const peer = await trx
      .selectFrom("support.peerProfile")
      .select(["name", "isAvailable"])
      .where("personId", "=", peerId)
      .where("centreId", "=", centreId)
      .forUpdate()
      .executeTakeFirst();
    return peer?.isAvailable ? peer.name : null;
  });
}
