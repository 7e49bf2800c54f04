// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

/** For a query of someone of the team: whether mail to the address in this column comes back. */
export function mailFails(column: "signUp.email"): RawBuilder<boolean> {
  return sql<boolean>`exists (select from platform.unreachable_address as failing
    where failing.mark = platform.address_mark(${sql.ref(column)}))`;
}

export async function isUnreachable(trx: Transaction, address: string): Promise<boolean> {
  const found = await trx
    .selectFrom("platform.unreachableAddress")
    .select("since")
    .where("mark", "=", sql<Buffer>`platform.address_mark(${address})`)
    .executeTakeFirst();
  return found !== undefined;
}

export async function exportMarkOf(trx: Transaction, { email, signInEmail }: About): Promise<object[]> {
  const addresses = [email, signInEmail].filter((address) => address !== undefined);
  if (addresses.length === 0) return [];
  return await trx
    .selectFrom("platform.unreachableAddress")
    .select(["since", "problem"])
    .where(sql<boolean>`mark in (${sql.join(addresses.map((address) => sql`platform.address_mark(${address})`))})`)
    .orderBy("since")
    .execute();
}
