// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";
import type { EntryTable } from "./tables.ts";

const mostHeads = 500;
const enoughBytes = 2_000_000;

/** What stands there before anything was written. */
const emptyVault = { version: 0, body: null, seq: 0, used: 0 };

/** Acts as whose vault it is: for all others there is none. */
export async function findVault(trx: Transaction, personId: string) {
  const vault = await trx
    .selectFrom("selfhelp.keyring")
    .select(["version", "body", "seq", "used"])
    .where("personId", "=", personId)
    .executeTakeFirst();
  return vault ?? emptyVault;
}

export async function hasVault(trx: Transaction, personId: string): Promise<boolean> {
  const found = await trx
    .selectFrom("selfhelp.keyring")
    .select("personId")
    .where("personId", "=", personId)
    .executeTakeFirst();
  return found !== undefined;
}

/** Of an erased one the size is 0. */
export async function findHead(trx: Transaction, personId: string, id: string) {
  return await trx
    .selectFrom("selfhelp.entry")
    .select(["version", "seq", "size"])
    .where("personId", "=", personId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The newest of each entry that changed after this, in the order of the changes: as much as goes into one answer, and at least one. */
export async function listHeads(trx: Transaction, personId: string, after: number) {
  const { rows } = await sql<Pick<EntryTable, "id" | "version" | "seq" | "body">>`
    select id, version, seq, body from (
      select id, version, seq, body, sum(size) over (order by seq) - size as before from (
        select id, version, seq, body, size from selfhelp.entry
        where person_id = ${personId} and seq > ${after} order by seq limit ${mostHeads}
      ) as next
    ) as counted
    where before < ${enoughBytes} order by seq`.execute(trx);
  return rows;
}

/** Of one entry, the newest last; none of what is not there or was erased. */
export async function listVersions(trx: Transaction, personId: string, id: string): Promise<number[]> {
  const rows = await envelopesOf(trx, personId, id).select("version").orderBy("version").execute();
  return rows.map(({ version }) => version);
}

export async function findVersion(trx: Transaction, personId: string, id: string, version: number) {
  const found = await envelopesOf(trx, personId, id).select("body").where("version", "=", version).executeTakeFirst();
  return found?.body ?? null;
}

function envelopesOf(trx: Transaction, personId: string, id: string) {
  const older = trx
    .selectFrom("selfhelp.entryVersion")
    .select(["version", "body"])
    .where("personId", "=", personId)
    .where("id", "=", id);
  const newest = trx
    .selectFrom("selfhelp.entry")
    .select(["version", "body"])
    .$narrowType<{ body: Buffer }>()
    .where("personId", "=", personId)
    .where("id", "=", id)
    .where("body", "is not", null);
  return trx.selectFrom(older.unionAll(newest).as("envelope"));
}
