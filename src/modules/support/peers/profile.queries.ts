// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { OwnProfile } from "./profile.ts";

/** One's own: nobody else's is there. */
export async function findOwnProfile(
  trx: Transaction,
  centreId: string,
  personId: string,
): Promise<OwnProfile | undefined> {
  return await trx
    .selectFrom("support.peerProfile as profile")
    .innerJoin("support.peerRoom as room", (join) =>
      join.onRef("room.personId", "=", "profile.personId").onRef("room.centreId", "=", "profile.centreId"),
    )
    .select(["profile.name", "profile.about", "profile.kinds", "profile.languages", "profile.themes"])
    .select(["profile.neighbourhoods", "profile.days", "profile.gender", "profile.ageBand", "profile.isAvailable"])
    .select(["room.room", "room.isPaused", "room.ratherNot", "room.ratherNotWords"])
    .where("profile.centreId", "=", centreId)
    .where("profile.personId", "=", personId)
    .executeTakeFirst();
}
