// SPDX-License-Identifier: EUPL-1.2
import { giveBackConsents, moveConsents } from "#modules/people";
import type { Transaction } from "#platform/db";

/**
 * Puts it under whoever is signed in, if it is nobody's yet. The transaction acts for that person with the form key of
 * the sign-up, which only its link tells: the database lets nobody else change whose it is.
 */
export async function keepSignUp(trx: Transaction, signUpId: string, personId: string): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable("programme.signUp")
    .set({ personId })
    .where("id", "=", signUpId)
    .where("personId", "is", null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows > 0) await moveConsents(trx, signUpId, { personId });
}

/** It is a guest's again, by its link alone. The transaction acts for that person with the form key of the sign-up. */
export async function giveBackSignUp(trx: Transaction, signUpId: string, personId: string): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable("programme.signUp")
    .set({ personId: null })
    .where("id", "=", signUpId)
    .where("personId", "=", personId)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows > 0) await moveConsents(trx, signUpId, { personId: null });
}

/** For whoever ends their place, and wants what they signed up for to stay a guest's. For the house. */
export async function giveBackAllSignUps(trx: Transaction, personId: string): Promise<void> {
  await trx.updateTable("programme.signUp").set({ personId: null }).where("personId", "=", personId).execute();
  await giveBackConsents(trx, personId);
}

/** The old link opens nothing any more. The transaction acts for whoever keeps it. */
export async function replaceLink(trx: Transaction, signUpId: string): Promise<void> {
  const { linkVersion } = await trx
    .updateTable("programme.signUp")
    .set((e) => ({ linkVersion: e("linkVersion", "+", 1) }))
    .where("id", "=", signUpId)
    .returning("linkVersion")
    .executeTakeFirstOrThrow();
  await moveConsents(trx, signUpId, { guestLinkVersion: linkVersion });
}
