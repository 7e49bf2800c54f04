// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { type ServerKeys, shortCodesOf } from "#platform/links";

/**
 * While the server's key is replaced: the code of whoever told that something went wrong follows from the key, and their
 * page shows the new one from now on. For the house.
 */
export async function hashCodesAnew(trx: Transaction, keys: ServerKeys): Promise<void> {
  const concerns = await trx
    .selectFrom("house.concern")
    .select(["id", "linkVersion as version", "codeHash"])
    .where("codeHash", "is not", null)
    .orderBy("id")
    .execute();
  for (const { codeHash, ...link } of concerns) {
    const codeHashes = shortCodesOf([keys[0]], { kind: "concern", ...link }).map(({ hash }) => hash);
    if (codeHash && codeHashes.includes(codeHash)) continue;
    await trx
      .updateTable("house.concern")
      .set({ codeHash: codeHashes[0] ?? null })
      .where("id", "=", link.id)
      .execute();
  }
}
