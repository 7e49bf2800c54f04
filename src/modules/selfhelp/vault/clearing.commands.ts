// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

type Counted = { number: number | string };

/** The house erases what it cannot read; so it does with each of these. */
export async function eraseKeyringOf(trx: Transaction, { personId }: About): Promise<number> {
  return await countOf(trx, sql<Counted>`select selfhelp.erase_keyring(${personId ?? null}::uuid) as number`);
}

export async function eraseEntriesOf(trx: Transaction, { personId }: About): Promise<number> {
  return await countOf(trx, sql<Counted>`select selfhelp.erase_entries(${personId ?? null}::uuid) as number`);
}

export async function eraseEntryVersionsOf(trx: Transaction, { personId }: About): Promise<number> {
  return await countOf(trx, sql<Counted>`select selfhelp.erase_entry_versions(${personId ?? null}::uuid) as number`);
}

async function countOf(trx: Transaction, question: RawBuilder<Counted>): Promise<number> {
  const { rows } = await question.execute(trx);
  return Number(rows[0]?.number ?? 0);
}
