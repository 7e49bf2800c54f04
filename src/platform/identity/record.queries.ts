// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";
import { isAddressOfNobody } from "./address.ts";

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
  const rows = await trx
    .selectFrom("identity.user")
    .select(["name", "email", "createdAt"])
    .where("id", "in", idsOf(trx, about))
    .orderBy("id")
    .execute();
  return rows.map((row) => (isAddressOfNobody(row.email) ? { ...row, email: null } : row));
}

/** Without the token: that would sign in. */
export async function exportSessions(trx: Transaction, about: About) {
  return await trx
    .selectFrom("identity.session")
    .select(["createdAt", "updatedAt", "expiresAt", "secondFactorAt"])
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

/** Without the secret: that would sign in. */
export async function exportAuthenticator(trx: Transaction, about: About) {
  return await trx
    .selectFrom("identity.authenticator")
    .select(["createdAt", "confirmedAt"])
    .where("userId", "in", idsOf(trx, about))
    .orderBy("createdAt")
    .orderBy("userId")
    .execute();
}

export async function exportCodeCard(trx: Transaction, about: About) {
  return await trx
    .selectFrom("identity.codeCard")
    .select(["madeAt", "madeAtDesk"])
    .select(sql<number>`cardinality(hashes)`.as("codesLeft"))
    .where("userId", "in", idsOf(trx, about))
    .orderBy("userId")
    .execute();
}

export async function exportSheet(trx: Transaction, about: About) {
  return await trx
    .selectFrom("identity.sheet")
    .select(["madeAt", "madeAtDesk"])
    .where("userId", "in", idsOf(trx, about))
    .orderBy("userId")
    .execute();
}

export async function exportDoorCode(trx: Transaction, about: About) {
  return await trx
    .selectFrom("identity.doorCode")
    .select("madeAt")
    .where("userId", "in", idsOf(trx, about))
    .orderBy("userId")
    .execute();
}
