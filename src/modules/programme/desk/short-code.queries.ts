// SPDX-License-Identifier: EUPL-1.2
import { type Database, house, withActor } from "#platform/db";
import { type ServerKeys, shortCodeHashes, shortCodesOf } from "#platform/links";

/** The sign-up that this code opens at this centre, as long as its link stands. Asks as the house: whoever types a code is nobody yet. */
export async function findSignUpByCode(
  db: Database,
  keys: ServerKeys,
  centreId: string,
  code: string,
): Promise<{ id: string; version: number } | null> {
  const found = await withActor(db, house, async (trx) => {
    return await trx
      .selectFrom("programme.shortCode as code")
      .innerJoin("programme.signUp as signUp", "signUp.id", "code.signUpId")
      .select(["signUp.id", "signUp.linkVersion as version"])
      .where("code.codeHash", "in", shortCodeHashes(keys, code))
      .where("code.centreId", "=", centreId)
      .orderBy("signUp.id")
      .execute();
  });
  return found.find((link) => isCodeOf(keys, code, link)) ?? null;
}

/** A code made for an earlier version of the link opens nothing any more. */
function isCodeOf(keys: ServerKeys, code: string, link: { id: string; version: number }): boolean {
  return shortCodesOf(keys, { kind: "sign-up", ...link }).some((one) => one.code === code);
}
