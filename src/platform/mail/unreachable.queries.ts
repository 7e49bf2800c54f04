// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

/** Of the address of a message: its own while it waits, and what was remembered of it once it went. */
export const markOfMessage = sql<Buffer | null>`coalesce(address_mark, platform.address_mark(nullif(address, '')))`;

/** Whether mail to the address with this mark comes back. */
export function isMarked(mark: RawBuilder<Buffer | null>): RawBuilder<boolean> {
  return sql<boolean>`exists (select from platform.unreachable_address as failing where failing.mark = ${mark})`;
}

/** For a query of someone of the team: whether mail to the address in this column comes back. */
export function mailFails(column: "signUp.email"): RawBuilder<boolean> {
  return isMarked(sql`platform.address_mark(${sql.ref(column)})`);
}

/** The marks of all addresses by which someone is known here; none matches where there are none. */
export function isMarkOf({ email, signInEmail }: About): RawBuilder<boolean> {
  const marks = [email, signInEmail]
    .filter((address) => address !== undefined)
    .map((address) => sql`platform.address_mark(${address})`);
  return marks.length > 0 ? sql<boolean>`mark in (${sql.join(marks)})` : sql<boolean>`false`;
}

export async function isUnreachable(trx: Transaction, address: string): Promise<boolean> {
  const found = await trx
    .selectFrom("platform.unreachableAddress")
    .select("since")
    .where("mark", "=", sql<Buffer>`platform.address_mark(${address})`)
    .executeTakeFirst();
  return found !== undefined;
}

export async function exportMarkOf(trx: Transaction, about: About): Promise<object[]> {
  return await trx
    .selectFrom("platform.unreachableAddress")
    .select(["since", "problem"])
    .where(isMarkOf(about))
    .orderBy("since")
    .execute();
}
