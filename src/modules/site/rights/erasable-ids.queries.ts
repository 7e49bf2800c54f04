// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

/** By what a receipt of erasing is about someone: a place of their own, or one sign-up. For the house. */
export async function listErasableIds(trx: Transaction): Promise<{ personIds: string[]; signUpIds: string[] }> {
  const persons = await trx.selectFrom("people.person").select("id").orderBy("id").execute();
  const signUps = await trx.selectFrom("programme.signUp").select("id").orderBy("id").execute();
  return { personIds: persons.map(({ id }) => id), signUpIds: signUps.map(({ id }) => id) };
}
