// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { resealSecrets } from "#platform/identity";
import { type ServerKeys, shortCodesOf } from "#platform/links";

/** Makes everything that is stored under a key stand under the first one, as far as it can be read at all. For the house. */
export async function putUnderFirstKey(trx: Transaction, keys: ServerKeys): Promise<number> {
  const resealed = await resealSecrets(trx, keys);
  await hashCodesAnew(trx, keys);
  return resealed;
}

/** The code of whoever told that something went wrong follows from the key: their page shows the new one from now on. */
async function hashCodesAnew(trx: Transaction, keys: ServerKeys): Promise<void> {
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
