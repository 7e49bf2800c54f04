// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";
import { idsOf } from "./record.queries.ts";

type Deleted = { numDeletedRows: bigint };

export async function eraseIdentity(trx: Transaction, about: About): Promise<number> {
  return count(await trx.deleteFrom("identity.user").where("id", "in", idsOf(trx, about)).executeTakeFirstOrThrow());
}

type TableOfPerson =
  `identity.${"session" | "passkey" | "authenticator" | "codeCard" | "sheet" | "doorCode" | "account"}`;

/** Everything that someone has in this table. */
export function eraseIn(table: TableOfPerson) {
  return async (trx: Transaction, about: About): Promise<number> => {
    return count(await trx.deleteFrom(table).where("userId", "in", idsOf(trx, about)).executeTakeFirstOrThrow());
  };
}

/** What was begun and never confirmed counts for nothing. */
export async function clearAuthenticators(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const begun = trx
    .deleteFrom("identity.authenticator")
    .where("confirmedAt", "is", null)
    .where("createdAt", "<", now.subtract({ hours: 24 }));
  return count(await begun.executeTakeFirstOrThrow());
}

/** A link that was not used yet holds the address it was made for. Comes before the identity itself is erased. */
export async function eraseLinks(trx: Transaction, { personId, email }: About): Promise<number> {
  const links = sql`
    delete from identity.verification where exists (
      select from identity."user" where ("user".id = ${personId ?? null}::uuid or "user".email = ${email?.toLowerCase() ?? null})
        and strpos(verification.value, to_json("user".email)::text) > 0)`;
  return Number((await links.execute(trx)).numAffectedRows ?? 0n);
}

export async function clearSessions(trx: Transaction, now: Temporal.Instant): Promise<number> {
  return count(await trx.deleteFrom("identity.session").where("expiresAt", "<", now).executeTakeFirstOrThrow());
}

export async function clearLinks(trx: Transaction, now: Temporal.Instant): Promise<number> {
  return count(await trx.deleteFrom("identity.verification").where("expiresAt", "<", now).executeTakeFirstOrThrow());
}

function count({ numDeletedRows }: Deleted): number {
  return Number(numDeletedRows);
}
