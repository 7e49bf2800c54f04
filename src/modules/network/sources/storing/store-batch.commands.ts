// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";
import { loadRows } from "../../hsds/load.commands.ts";
import { type ObjectName, objectNames } from "../../hsds/objects.ts";
import type { Rows } from "../../hsds/trees.ts";
import type { ReadRecord } from "../reading/reading.ts";
import { newRemarks, type Remark } from "../reading/remark.ts";
import { rowsOf, rowsOfAll } from "../reading/rows-of.ts";
import { findSecretPlaces } from "../reading/secret-places.ts";
import { speakForSource } from "./importing.commands.ts";
import { asWhole, correctRows, type PreparedRow, prepareRow } from "./prepare-rows.ts";
import type { Run } from "./run.ts";
import { type LooseEnd, type Settled, settleIds, tiesOf } from "./settle-ids.ts";
import { noteRecords } from "./source-record.commands.ts";

/** Brings in records that were read, together. What fails here fails for all of these. */
export async function storeBatch(trx: Transaction, run: Run, records: readonly ReadRecord[]): Promise<void> {
  await speakForSource(trx);
  const rows = rowsOfAll(records);
  const secret = new Set(findSecretPlaces(rows));
  const settled = await settleIds(trx, run, rows);
  const theirIds = theirIdsOf(settled);
  const corrected = correctRows(settled.rows, run);
  await followCorrections(trx, corrected);
  const prepared = prepare(corrected.rows, settled, theirIds);
  await write(trx, run, prepared);
  await keepSecret(trx, prepared, secret);
  await noteLooseEnds(trx, run, settled.looseEnds, prepared);
  await showAgain(trx, run, prepared);
  await noteRecords(trx, run, prepared, withRemarks(records, settled, secret));
  count(run, records, prepared);
}

function theirIdsOf({ ours }: Settled): Map<string, string> {
  const theirs = new Map<string, string>();
  for (const [key, id] of ours) {
    const [object = "", theirId = ""] = key.split(" ");
    theirs.set(`${object} ${id}`, theirId);
  }
  return theirs;
}

function prepare(rows: Rows, { known }: Settled, theirIds: ReadonlyMap<string, string>): PreparedRow[] {
  return [...rows].flatMap(([object, some]) =>
    some.map((row) => {
      const theirId = theirIds.get(`${object} ${row.id}`) ?? row.id;
      return prepareRow(object, theirId, row, known.get(`${object} ${theirId}`));
    }),
  );
}

async function write(trx: Transaction, { regionId }: Run, prepared: readonly PreparedRow[]): Promise<void> {
  const rows: Rows = new Map();
  const again: Rows = new Map();
  for (const object of objectNames) {
    const some = prepared.filter((one) => one.object === object);
    await letLoose(
      trx,
      object,
      some.filter(({ state }) => state === "changed").map(({ row }) => row.id),
    );
    const whole = some
      .filter(({ state }) => state === "new" || state === "changed")
      .map(({ row }) => asWhole(object, row));
    const added = some.filter(({ state }) => state === "again").map(({ row }) => row);
    if (whole.length > 0) rows.set(object, whole);
    if (added.length > 0) again.set(object, added);
  }
  await loadRows(trx, regionId, rows);
  await loadRows(trx, regionId, again);
}

/** What changed there may hang elsewhere now: where it hangs is written anew. */
async function letLoose(trx: Transaction, object: ObjectName, ids: readonly string[]): Promise<void> {
  const columns = tiesOf(object).filter(({ to, column }) => to !== null && !column.startsWith("parent_"));
  if (ids.length === 0 || columns.length === 0) return;
  const set = sql.join(columns.map(({ column }) => sql`${sql.ref(column)} = null`));
  await sql`update ${sql.table(`network.${object}`)} set ${set} where id = any(${[...ids]}::uuid[])`.execute(
    trx.withoutPlugins(),
  );
}

/** Only where the text is new: whoever looked at it and said that it may be known, is not contradicted each time. */
async function keepSecret(
  trx: Transaction,
  prepared: readonly PreparedRow[],
  secret: ReadonlySet<string>,
): Promise<void> {
  const ids = prepared
    .filter(({ object, theirId, state }) => object === "location" && secret.has(theirId) && state !== "same")
    .map(({ row }) => row.id);
  const byAddress = prepared.flatMap(({ object, row, state }) =>
    object === "address" && state !== "same" && typeof row.location_id === "string" && secret.has(row.location_id)
      ? [row.location_id]
      : [],
  );
  const all = [...new Set([...ids, ...byAddress])];
  if (all.length === 0) return;
  await trx.updateTable("network.location").set({ isConfidential: true }).where("id", "in", all).execute();
}

async function followCorrections(trx: Transaction, { ended, theirs }: ReturnType<typeof correctRows>): Promise<void> {
  if (ended.length > 0) await trx.deleteFrom("network.correction").where("id", "in", ended).execute();
  for (const { id, theirs: said } of theirs)
    await trx.updateTable("network.correction").set({ theirs: said }).where("id", "=", id).execute();
}

async function noteLooseEnds(
  trx: Transaction,
  { sourceId }: Run,
  looseEnds: readonly LooseEnd[],
  prepared: readonly PreparedRow[],
): Promise<void> {
  const changed = prepared.filter(({ state }) => state === "changed").map(({ row }) => row.id);
  if (changed.length > 0) await trx.deleteFrom("network.looseEnd").where("ourId", "in", changed).execute();
  if (looseEnds.length === 0) return;
  await trx
    .insertInto("network.looseEnd")
    .values(looseEnds.map((one) => ({ ...one, sourceId })))
    .onConflict((conflict) =>
      conflict
        .columns(["object", "ourId", "columnName"])
        .doUpdateSet((e) => ({ wantedId: e.ref("excluded.wantedId") })),
    )
    .execute();
}

/** What was gone and is there again is shown again, when it was hidden because it was gone. */
async function showAgain(trx: Transaction, { sourceId }: Run, prepared: readonly PreparedRow[]): Promise<void> {
  const ids = prepared.filter(({ object, isBack }) => object === "service" && isBack).map(({ row }) => row.id);
  if (ids.length === 0) return;
  await trx
    .updateTable("network.service")
    .from("network.sourceRecord as record")
    .set({ hiddenAt: null })
    .whereRef("record.ourId", "=", "network.service.id")
    .whereRef("record.goneAt", "=", "network.service.hiddenAt")
    .where("record.sourceId", "=", sourceId)
    .where("network.service.id", "in", ids)
    .execute();
}

function withRemarks(records: readonly ReadRecord[], settled: Settled, secret: ReadonlySet<string>): ReadRecord[] {
  const refused = new Set(settled.refused.map(({ id }) => id));
  return records.map((record) => {
    if (!record.tree) return record;
    const remarks = newRemarks();
    const isAsked = secret.size > 0 || refused.size > 0;
    for (const id of isAsked ? idsIn(record) : []) {
      if (secret.has(id)) remarks.add("warning", "location", "secretPlace");
      if (refused.has(id)) remarks.add("warning", "", "notOurs");
    }
    const { id } = record.tree;
    const isTaken = settled.ours.get(`${record.object} ${id}`) !== id && !settled.known.has(`${record.object} ${id}`);
    if (isTaken) remarks.add("note", "id", "idTaken", id);
    for (const end of settled.looseEnds)
      if (end.ourId === id) remarks.add("note", end.columnName, "looseEnd", end.wantedId);
    return { ...record, remarks: [...record.remarks, ...(remarks.all satisfies Remark[])] };
  });
}

function idsIn({ object, tree }: ReadRecord): string[] {
  if (!tree) return [];
  return [...rowsOf(object, tree).values()].flatMap((some) =>
    some.map((row) => (object === "address" ? String(row.location_id) : row.id)),
  );
}

function count(run: Run, records: readonly ReadRecord[], prepared: readonly PreparedRow[]): void {
  const states = new Map(prepared.map((one) => [`${one.object} ${one.theirId}`, one]));
  for (const { object, tree } of records) {
    const state = tree && states.get(`${object} ${tree.id}`);
    if (!state) run.counts.failed += tree ? 0 : 1;
    else if (state.isBack) run.counts.back += 1;
    else if (state.state === "new") run.counts.added += 1;
    else if (state.state === "changed") run.counts.changed += 1;
    else if (state.state === "same") run.counts.same += 1;
  }
}
