// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { Part } from "./parts.ts";

/** What stays between whose path it is and the peer worker of that moment: it is not shared and not handed over. */
export async function listHidden(trx: Transaction, pathId: string): Promise<Part[]> {
  const found = await trx
    .selectFrom("support.pathHidden")
    .select("part")
    .where("pathId", "=", pathId)
    .orderBy("part")
    .execute();
  return found.map(({ part }) => part);
}
