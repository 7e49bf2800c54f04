// SPDX-License-Identifier: EUPL-1.2
import { type Database, house, withActor } from "#platform/db";
import { type ServerKeys, shortCodeHashes } from "#platform/links";

/** The link behind a code that someone typed. Asks as the house: whoever types a code is nobody yet. */
export async function findRequestByCode(
  db: Database,
  keys: ServerKeys,
  centreId: string,
  code: string,
): Promise<{ id: string; linkVersion: number } | null> {
  const found = await withActor(db, house, async (trx) => {
    return await trx
      .selectFrom("support.request")
      .select(["id", "linkVersion"])
      .where("centreId", "=", centreId)
      .where("codeHash", "in", shortCodeHashes(keys, code))
      .executeTakeFirst();
  });
  return found ?? null;
}
