// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

type Sealed = { body: Buffer | null };

/** Of each table: a hundred megabytes would not go through one answer, and the vault itself gives all of it. */
const mostTakenAlong = 4 * 1024 * 1024;

export async function takeAlongKeyring(trx: Transaction, { personId }: About): Promise<object[]> {
  return await rowsOf(trx, sql<Sealed>`select body from selfhelp.take_along_keyring(${personId ?? null}::uuid)`);
}

export async function takeAlongEntries(trx: Transaction, { personId }: About): Promise<object[]> {
  return await rowsOf(
    trx,
    sql<Sealed>`select body from selfhelp.take_along_entries(${personId ?? null}::uuid, ${mostTakenAlong})`,
  );
}

export async function takeAlongEntryVersions(trx: Transaction, { personId }: About): Promise<object[]> {
  return await rowsOf(
    trx,
    sql<Sealed>`select body from selfhelp.take_along_entry_versions(${personId ?? null}::uuid, ${mostTakenAlong})`,
  );
}

async function rowsOf(trx: Transaction, question: RawBuilder<Sealed>): Promise<object[]> {
  const { rows } = await question.execute(trx);
  return rows.map(({ body }) =>
    body ? { status: "sealed", envelope: body.toString("base64") } : { status: "sealedAndLarge" },
  );
}
