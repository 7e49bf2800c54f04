// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { type ServerKeys, shortCodesOf } from "#platform/links";

/** While the server's key is replaced: the code of a request follows from the key, and their page shows the new one from now on. For the house. */
export async function hashRequestCodesAnew(trx: Transaction, keys: ServerKeys): Promise<void> {
  const requests = await trx
    .selectFrom("support.request")
    .select(["id", "linkVersion as version", "codeHash"])
    .where("codeHash", "is not", null)
    .orderBy("id")
    .execute();
  for (const { codeHash, ...link } of requests) {
    const codeHashes = shortCodesOf([keys[0]], { kind: "support", ...link }).map(({ hash }) => hash);
    if (codeHash && codeHashes.includes(codeHash)) continue;
    await trx
      .updateTable("support.request")
      .set({ codeHash: codeHashes[0] ?? null })
      .where("id", "=", link.id)
      .execute();
  }
}

/** The same of codes with which two belong together, as long as nobody typed them. For the house. */
export async function hashPairCodesAnew(trx: Transaction, keys: ServerKeys): Promise<void> {
  const open = await trx
    .selectFrom("support.together")
    .select(["id", "codeHash"])
    .where("codeHash", "is not", null)
    .orderBy("id")
    .execute();
  for (const { id, codeHash } of open) {
    const codeHashes = shortCodesOf([keys[0]], { kind: "support-together", id, version: 1 }).map(({ hash }) => hash);
    if (codeHash && codeHashes.includes(codeHash)) continue;
    await trx
      .updateTable("support.together")
      .set({ codeHash: codeHashes[0] ?? null })
      .where("id", "=", id)
      .execute();
  }
}
