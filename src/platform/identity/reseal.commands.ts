// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { ServerKeys } from "#platform/links";
import { seal, unseal } from "./sealed.ts";

/**
 * Seals with the first key what another of our keys sealed, so that the other can go: how many. Nobody can use theirs
 * meanwhile. For the house.
 */
export async function resealSecrets(trx: Transaction, keys: ServerKeys): Promise<number> {
  const authenticators = await trx
    .selectFrom("identity.authenticator")
    .select(["userId", "secret"])
    .orderBy("userId")
    .forUpdate()
    .execute();
  let resealed = 0;
  for (const { userId, secret } of authenticators) {
    if (unseal([keys[0]], userId, secret)) continue;
    const plain = unseal(keys, userId, secret);
    if (!plain) continue; // of a key that went long ago: it opens for nobody, and a new app takes its place
    await trx
      .updateTable("identity.authenticator")
      .set({ secret: seal(keys, userId, plain) })
      .where("userId", "=", userId)
      .execute();
    resealed += 1;
  }
  return resealed;
}
