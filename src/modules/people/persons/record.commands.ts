// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About, PersonalTable } from "#platform/rights";

type OwnTable =
  | "people.role"
  | "people.roleRequest"
  | "people.givenTask"
  | "people.firstOfPair"
  | "people.operator"
  | "people.notificationChoice";

/** Of a table that keeps nothing of whoever is erased. */
export function eraseAllIn(table: OwnTable): PersonalTable["erase"] {
  return async (trx, { personId }) => {
    if (!personId) return 0;
    const { numDeletedRows } = await trx.deleteFrom(table).where("personId", "=", personId).executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  };
}

export async function erasePerson(trx: Transaction, { personId }: About): Promise<number> {
  if (!personId) return 0;
  const result = await trx.deleteFrom("people.person").where("id", "=", personId).executeTakeFirstOrThrow();
  return Number(result.numDeletedRows);
}
