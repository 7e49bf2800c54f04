// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";
import { type ObjectName, objectNames } from "../../hsds/objects.ts";
import type { TableDescription } from "../reading/reading.ts";
import type { Run } from "./run.ts";
import { tiesOf } from "./settle-ids.ts";

/** What stands by itself, and may be used elsewhere: it is noted as gone, and stays. */
const stays: ReadonlySet<ObjectName> = new Set([
  "organization",
  "service",
  "location",
  "taxonomy",
  "taxonomy_term",
  "program",
  "unit",
]);

/** What this source brought, before this reading and in it. */
export async function countServices(trx: Transaction, { sourceId, startedAt }: Run) {
  const { rows } = await sql<{ before: number; seen: number }>`
    select count(*) filter (where first_seen_at < ${String(startedAt)}::timestamptz and (gone_at is null or seen_at = ${String(startedAt)}::timestamptz))::int as before,
      count(*) filter (where seen_at = ${String(startedAt)}::timestamptz)::int as seen
    from network.source_record where source_id = ${sourceId} and object = 'service' and our_id is not null`.execute(
    trx,
  );
  return rows[0] ?? { before: 0, seen: 0 };
}

/** References whose other end has come by now. */
export async function tieLooseEnds(trx: Transaction, { sourceId }: Pick<Run, "sourceId">): Promise<void> {
  for (const object of objectNames) {
    for (const { column, to } of tiesOf(object)) {
      if (to === null || column.startsWith("parent_")) continue;
      await sql`with found as (
          select loose.our_id, record.our_id as target from network.loose_end as loose
          join network.source_record as record on record.source_id = loose.source_id and record.object = loose.refers_to
            and record.their_id = loose.wanted_id::text and record.our_id is not null
          where loose.source_id = ${sourceId} and loose.object = ${object} and loose.column_name = ${column}
        ), tied as (
          update ${sql.table(`network.${object}`)} as one set ${sql.ref(column)} = found.target
          from found where one.id = found.our_id returning one.id
        )
        delete from network.loose_end using tied
        where our_id = tied.id and object = ${object} and column_name = ${column}`.execute(trx.withoutPlugins());
    }
  }
}

/** Services that are gone are hidden; what hung on something that is still there, and is gone from it, goes. Says how many services. */
export async function followDeletions(trx: Transaction, { sourceId, startedAt }: Run): Promise<number> {
  for (const object of objectNames.toReversed())
    if (!stays.has(object)) await removeGone(trx, object, { sourceId, startedAt });
  const { rows } = await sql<{
    id: string;
  }>`update network.source_record set gone_at = ${String(startedAt)}::timestamptz
    where source_id = ${sourceId} and seen_at < ${String(startedAt)}::timestamptz and gone_at is null and object = any(${[...stays]}::text[])
      and object = 'service' returning our_id as id`.execute(trx);
  const ids = rows.map(({ id }) => id).filter((id) => id !== null);
  await sql`update network.source_record set gone_at = ${String(startedAt)}::timestamptz
    where source_id = ${sourceId} and seen_at < ${String(startedAt)}::timestamptz and gone_at is null and object = any(${[...stays]}::text[])`.execute(
    trx,
  );
  if (ids.length === 0) return 0;
  await trx
    .updateTable("network.service")
    .set({ hiddenAt: startedAt })
    .where("id", "in", ids)
    .where("hiddenAt", "is", null)
    .execute();
  return ids.length;
}

/** Only where what it hung on was seen: what hangs on something gone is kept with it, for when it comes back. */
async function removeGone(
  trx: Transaction,
  object: ObjectName,
  { sourceId, startedAt }: Pick<Run, "sourceId" | "startedAt">,
): Promise<void> {
  const columns = tiesOf(object).map(({ column }) => sql.ref(`one.${column}`));
  await sql`with gone as (
      select record.their_id, record.our_id from network.source_record as record
      join ${sql.table(`network.${object}`)} as one on one.id = record.our_id
      where record.source_id = ${sourceId} and record.object = ${object} and record.seen_at < ${String(startedAt)}::timestamptz
        and exists (select from network.source_record as on_what where on_what.source_id = ${sourceId}
          and on_what.our_id in (${sql.join(columns)}) and on_what.seen_at = ${String(startedAt)}::timestamptz)
    ), removed as (delete from ${sql.table(`network.${object}`)} where id in (select our_id from gone))
    delete from network.source_record as record using gone
    where record.source_id = ${sourceId} and record.object = ${object} and record.their_id = gone.their_id`.execute(
    trx.withoutPlugins(),
  );
}

/** Records that could not be read before, and are not there any more, are no longer told about. */
export async function forgetUnread(trx: Transaction, { sourceId, startedAt }: Run): Promise<void> {
  await trx
    .deleteFrom("network.sourceRecord")
    .where("sourceId", "=", sourceId)
    .where("ourId", "is", null)
    .where("seenAt", "<", startedAt)
    .execute();
}

export async function keepDescriptions(
  trx: Transaction,
  { sourceId }: Run,
  descriptions: readonly TableDescription[],
): Promise<void> {
  if (descriptions.length === 0) return;
  await trx
    .insertInto("network.metaTableDescription")
    .values(descriptions.map((one) => ({ ...one, sourceId })))
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}
