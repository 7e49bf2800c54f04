// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { Walker } from "../paths/path.ts";

/** Whether a message can come to whoever is at this door: who has a place or works here always left an address. */
export async function canBeWritten(trx: Transaction, { side, path }: Walker): Promise<boolean> {
  if (side === "peer" || path.personId !== null) return true;
  const request = await trx.selectFrom("support.request").select("email").where("id", "=", path.id).executeTakeFirst();
  return request?.email !== null;
}
