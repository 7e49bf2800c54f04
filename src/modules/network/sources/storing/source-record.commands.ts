// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";
import type { ReadRecord } from "../reading/reading.ts";
import { type Remark, worstOf } from "../reading/remark.ts";
import type { PreparedRow } from "./prepare-rows.ts";
import type { Run } from "./run.ts";

type Noted = {
  object: string;
  their_id: string;
  our_id: string | null;
  fingerprint: string | null;
  name: string | null;
  severity: string;
  remarks: string;
};

/** What of theirs became which row of ours, and what there is to say about it. */
export async function noteRecords(
  trx: Transaction,
  run: Run,
  prepared: readonly PreparedRow[],
  records: readonly ReadRecord[],
): Promise<void> {
  const noted = new Map<string, Noted>();
  for (const { object, theirId, row, fingerprint } of prepared) {
    const empty = { name: null, severity: "none", remarks: "[]" };
    noted.set(`${object} ${theirId}`, { object, their_id: theirId, our_id: row.id, fingerprint, ...empty });
  }
  const told = new Map<string, Remark[]>();
  for (const [index, { object, theirId, name, tree, remarks }] of records.entries()) {
    const id = tree?.id ?? (theirId || `? ${run.met.size} ${index}`);
    const key = `${object} ${id}`;
    const before = noted.get(key) ?? { object, their_id: id, our_id: null, fingerprint: null };
    const said = [...(told.get(key) ?? []), ...remarks];
    told.set(key, said);
    noted.set(key, { ...before, name, severity: worstOf(said), remarks: JSON.stringify(said) });
  }
  await sql`
    insert into network.source_record as mine
      (source_id, object, their_id, our_id, fingerprint, name, severity, remarks, first_seen_at, seen_at)
    select ${run.sourceId}::uuid, object, their_id, our_id, fingerprint, name, severity, remarks,
      ${String(run.startedAt)}::timestamptz, ${String(run.startedAt)}::timestamptz
    from json_to_recordset(${JSON.stringify([...noted.values()])}::json) as one
      (object text, their_id text, our_id uuid, fingerprint text, name text, severity text, remarks text)
    on conflict (source_id, object, their_id) do update set
      our_id = coalesce(excluded.our_id, mine.our_id), fingerprint = coalesce(excluded.fingerprint, mine.fingerprint),
      name = coalesce(excluded.name, mine.name),
      severity = case when excluded.name is null then mine.severity else excluded.severity end,
      remarks = case when excluded.name is null then mine.remarks else excluded.remarks end,
      seen_at = excluded.seen_at, gone_at = null`.execute(trx);
}
