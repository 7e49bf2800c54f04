// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

/** What a peer worker says of themselves. For the house. */
export async function listProfilesOf(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
  return await trx
    .selectFrom("support.peerProfile")
    .select(["name", "about", "kinds", "languages", "themes", "neighbourhoods", "days", "gender", "ageBand"])
    .select(["isAvailable", "changedAt"])
    .where("personId", "=", personId)
    .orderBy("centreId")
    .execute();
}

/** And what nobody else reads. For the house. */
export async function listRoomOf(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
  return await trx
    .selectFrom("support.peerRoom")
    .select(["room", "isPaused", "ratherNot", "ratherNotWords"])
    .where("personId", "=", personId)
    .orderBy("centreId")
    .execute();
}
