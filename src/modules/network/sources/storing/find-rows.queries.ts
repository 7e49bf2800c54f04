// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";
import { type ObjectName, objectNames } from "../../hsds/objects.ts";

const withOwnTerms: readonly ObjectName[] = ["taxonomy", "taxonomy_term"];

/**
 * Of these ids those of rows that did not come from this source; `everywhere` are terms of ours, the same in each region.
 * In two steps, each by an index: together they would read all that the source ever brought.
 */
export async function findOthersRows(trx: Transaction, object: ObjectName, sourceId: string, ids: readonly string[]) {
  const everywhere = withOwnTerms.includes(object) ? sql`region_id is null` : sql`false`;
  const { rows } = await sql<{ id: string; everywhere: boolean }>`
    select id, ${everywhere} as everywhere from ${sql.table(`network.${object}`)}
    where id = any(${[...ids]}::uuid[]) order by id`.execute(trx.withoutPlugins());
  if (rows.length === 0) return [];
  const known = await trx
    .selectFrom("network.sourceRecord")
    .select("ourId")
    .where("sourceId", "=", sourceId)
    .where("object", "=", object)
    .where(sql<boolean>`our_id = any(${rows.map(({ id }) => id)}::uuid[])`)
    .orderBy("ourId")
    .execute();
  const own = new Set(known.map(({ ourId }) => ourId));
  return rows.filter(({ id }) => !own.has(id));
}

/** Whether there is an object of any kind with such an id. */
export async function findAnywhere(trx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const each = objectNames.map(
    (name) => sql`select id from ${sql.table(`network.${name}`)} where id = any(${[...ids]}::uuid[])`,
  );
  const { rows } = await sql<{ id: string }>`${sql.join(each, sql` union `)} order by id`.execute(trx);
  return new Set(rows.map(({ id }) => id));
}

export type KnownRecord = {
  object: string;
  theirId: string;
  ourId: string;
  fingerprint: string | null;
  isSeen: boolean;
  goneAt: unknown;
};

/** What this source brought before under these ids of its own, of whichever object. */
export async function findKnown(
  trx: Transaction,
  { sourceId, startedAt }: { sourceId: string; startedAt: unknown },
  theirIds: readonly string[],
): Promise<KnownRecord[]> {
  const { rows } = await sql<KnownRecord>`
    select object, their_id, our_id, fingerprint, seen_at = ${String(startedAt)}::timestamptz as is_seen, gone_at
    from network.source_record
    where source_id = ${sourceId} and their_id = any(${[...theirIds]}::text[]) and our_id is not null
    order by object, their_id`.execute(trx);
  return rows;
}
