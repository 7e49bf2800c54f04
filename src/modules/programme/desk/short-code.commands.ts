// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import { type ServerKeys, type ShortCode, shortCodesOf } from "#platform/links";

export type SignUpWithCode = { signUpId: string; linkVersion: number; centreId: string };

/**
 * The code of a sign-up, the same as long as its link stands: written down, as a hash, when it is first shown. Acts as the
 * house, which alone sees these rows; that the caller may see the link, the caller knows. Null in the one case in millions
 * of millions that others have all its codes.
 */
export async function showShortCode(
  trx: Transaction,
  keys: ServerKeys,
  { signUpId, linkVersion, centreId }: SignUpWithCode,
  now: Temporal.Instant,
): Promise<string | null> {
  const codes = shortCodesOf(keys, { kind: "sign-up", id: signUpId, version: linkVersion });
  return await asHouse(trx, async () => {
    const stored = await listStored(trx, signUpId, codes);
    const own = ownOf(codes, stored, signUpId);
    if (own) return own.code;

    const free = codes.find(({ hash }) => !stored.some((row) => row.codeHash === hash));
    if (!free) return null;
    await trx.deleteFrom("programme.shortCode").where("signUpId", "=", signUpId).execute(); // of an earlier link
    await trx
      .insertInto("programme.shortCode")
      .values({ codeHash: free.hash, centreId, signUpId, createdAt: now })
      .onConflict((conflict) => conflict.doNothing()) // someone else who shows it for the first time was a moment earlier
      .execute();
    return ownOf(codes, await listStored(trx, signUpId, codes), signUpId)?.code ?? null;
  });
}

type Stored = { codeHash: string; signUpId: string };

function ownOf(codes: ShortCode[], stored: Stored[], signUpId: string): ShortCode | undefined {
  return codes.find(({ hash }) => stored.some((row) => row.codeHash === hash && row.signUpId === signUpId));
}

async function listStored(trx: Transaction, signUpId: string, codes: ShortCode[]): Promise<Stored[]> {
  const hashes = codes.map(({ hash }) => hash);
  return await trx
    .selectFrom("programme.shortCode")
    .select(["codeHash", "signUpId"])
    .where((e) => e.or([e("signUpId", "=", signUpId), e("codeHash", "in", hashes)]))
    .orderBy("codeHash")
    .execute();
}
