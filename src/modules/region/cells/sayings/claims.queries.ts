// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

/** What was said against the map, or would come, and has not ended; read or not. For the house. */
export async function listOpenClaims(trx: Transaction, regionId: string) {
  return await trx
    .selectFrom("region.saying")
    .select(["id", "place", "activity", "kind"])
    .where("regionId", "=", regionId)
    .where("kind", "in", ["there", "missing", "coming"])
    .where("endedOn", "is", null)
    .orderBy("id")
    .$narrowType<{ kind: "there" | "missing" | "coming" }>()
    .execute();
}
