// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

/** The ids of whoever is meant, as a part of another question. */
export function idsOf(trx: Transaction, { personId, email }: About) {
  return trx
    .selectFrom("identity.user")
    .select("id")
    .where((e) =>
      e.or([...(personId ? [e("id", "=", personId)] : []), ...(email ? [e("email", "=", email.toLowerCase())] : [])]),
    );
}

export async function exportIdentity(trx: Transaction, about: About) {
  return await trx
    .selectFrom("identity.user")
    .select(["name", "email", "createdAt"])
    .where("id", "in", idsOf(trx, about))
    .orderBy("id")
    .execute();
}

/** Without the token: that would sign in. */
export async function exportSessions(trx: Transaction, about: About) {
  return await trx
    .selectFrom("identity.session")
    .select(["createdAt", "updatedAt", "expiresAt"])
    .where("userId", "in", idsOf(trx, about))
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

export async function exportAccounts(trx: Transaction, about: About) {
  return await trx
    .selectFrom("identity.account")
    .select(["providerId", "createdAt"])
    .where("userId", "in", idsOf(trx, about))
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

/** By name and day: the key itself tells nobody anything. */
export async function exportPasskeys(trx: Transaction, about: About) {
  return await trx
    .selectFrom("identity.passkey")
    .select(["name", "createdAt"])
    .where("userId", "in", idsOf(trx, about))
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}
