// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";

export type AskedTeam = { id: string; askedTeamAt: Temporal.Instant | null; createdAt: Temporal.Instant };

/** Who asked the team to look along, the longest waiting first. None of what they asked. */
export async function listAskedTeam(trx: Transaction, centreId: string): Promise<AskedTeam[]> {
  return await trx
    .selectFrom("support.request")
    .select(["id", "askedTeamAt", "createdAt"])
    .where("centreId", "=", centreId)
    .where("askedTeamAt", "is not", null)
    .where("matchedAt", "is", null)
    .where("endedAt", "is", null)
    .orderBy("askedTeamAt")
    .orderBy("id")
    .execute();
}
